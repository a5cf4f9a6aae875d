/** Marks of a class's skills as they are set on the screen, and what they come to as records. */
import type { SkillMark } from '../../../shared/views/teacher'
import type { Entry } from '../../hooks/use-log'
import { withdrawal } from '../entries'
import type { GridPupil, GridView } from './waiting'

export type Mark = 'none' | 'passed' | 'failed'

/** Two signs each: a cell has room for no more on a small phone with large type. */
export const markWords: Record<Mark, string> = { none: '未评', passed: '通过', failed: '未过' }
export const markSigns: Record<Mark, string> = { none: '', passed: '✓', failed: '✗' }

/** The most that are saved in one call. */
export const mostMarks = 300

/** Marks that were set and not saved, by pupil and item. */
export type Unsaved = Readonly<Record<string, Mark>>

const joined = (student: string, item: string) => JSON.stringify([student, item])

export const markOf = (stored: SkillMark | null | undefined): Mark =>
  stored ? (stored.passed ? 'passed' : 'failed') : 'none'

/** The items that have a column: those of the class, then those that were added here, also after they are stored. */
export const columnsOf = (items: readonly string[], added: readonly string[]): string[] => [
  ...items.filter((item) => !added.includes(item)),
  ...added,
]

/** What a cell holds: as it is stored, and as it is shown. */
export interface Cell {
  stored: SkillMark | null
  mark: Mark
  isUnsaved: boolean
  /** Whether it was saved and waits on the phone. */
  isWaiting: boolean
}

export function cellOf(
  { items }: GridView,
  { student, marks, waiting }: GridPupil,
  item: string,
  unsaved: Unsaved,
): Cell {
  const stored = marks[items.indexOf(item)] ?? null
  const set = unsaved[joined(student, item)]
  const isUnsaved = set !== undefined
  return { stored, mark: set ?? markOf(stored), isUnsaved, isWaiting: !isUnsaved && waiting.includes(item) }
}

/** A mark set; one that is stored like that is not unsaved. */
export function withMark(
  unsaved: Unsaved,
  student: string,
  item: string,
  mark: Mark,
  stored: SkillMark | null,
): Unsaved {
  const { [joined(student, item)]: _, ...others } = unsaved
  return mark === markOf(stored) ? others : { ...others, [joined(student, item)]: mark }
}

/** One tap further: not assessed, passed, not passed. A stored one that is too old cannot be taken back any more. */
export function nextMark(mark: Mark, stored: SkillMark | null, openFrom: string): Mark {
  if (mark === 'none') return 'passed'
  if (mark === 'passed') return 'failed'
  return stored !== null && stored.date < openFrom ? 'passed' : 'none'
}

/** All that are not assessed in an item pass; exceptions that were set stay. */
export function restPassed(view: GridView, item: string, unsaved: Unsaved): Unsaved {
  return view.pupils.reduce((set, pupil) => {
    const { stored, mark } = cellOf(view, pupil, item, set)
    return mark === 'none' ? withMark(set, pupil.student, item, 'passed', stored) : set
  }, unsaved)
}

/** The unsaved marks as records; one that is set back to nothing is withdrawn. */
export function entriesOf(unsaved: Unsaved, kind: string, today: string): Entry[] {
  return Object.entries(unsaved).map(([key, mark]) => {
    const [student = '', item = ''] = JSON.parse(key) as string[]
    if (mark === 'none') return withdrawal('skill', { student, kind, item })
    return { record: { type: 'skill', student, date: today, kind, item, passed: mark === 'passed' } }
  })
}

/** Those that are still to be saved, where some were refused; their places are those of the entries. */
export const stillUnsaved = (unsaved: Unsaved, isDone: (place: number) => boolean): Unsaved =>
  Object.fromEntries(Object.entries(unsaved).filter((_, place) => !isDone(place)))
