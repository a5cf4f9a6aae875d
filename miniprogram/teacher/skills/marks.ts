/** Marks of a class's skills as they are set on the screen, and what they come to as records. */
import type { SkillMark, SkillsView } from '../../../shared/views/teacher'
import type { Entry } from '../../hooks/use-log'
import { withdrawal } from '../entries'

export type Mark = 'none' | 'passed' | 'failed'

export const markWords: Record<Mark, string> = { none: '未评', passed: '通过', failed: '未通过' }
export const markSigns: Record<Mark, string> = { none: '', passed: '✓', failed: '✗' }

/** The most that are saved in one call. */
export const mostMarks = 300

/** Marks that were set and not saved, by pupil and item. */
export type Unsaved = Readonly<Record<string, Mark>>

const joined = (student: string, item: string) => JSON.stringify([student, item])

export const markOf = (stored: SkillMark | null | undefined): Mark =>
  stored ? (stored.passed ? 'passed' : 'failed') : 'none'

/** The items that have a column: those of the class, then those that were added here. */
export const columnsOf = (items: readonly string[], added: readonly string[]): string[] => [
  ...items,
  ...added.filter((item) => !items.includes(item)),
]

type Pupil = SkillsView['pupils'][number]

/** What a cell holds: as it is stored, and as it is shown. */
export interface Cell {
  stored: SkillMark | null
  mark: Mark
  isUnsaved: boolean
}

export function cellOf(
  { items }: SkillsView,
  { student, marks }: Pupil,
  item: string,
  unsaved: Unsaved,
): Cell {
  const stored = marks[items.indexOf(item)] ?? null
  const set = unsaved[joined(student, item)]
  return { stored, mark: set ?? markOf(stored), isUnsaved: set !== undefined }
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
export function restPassed(view: SkillsView, item: string, unsaved: Unsaved): Unsaved {
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
