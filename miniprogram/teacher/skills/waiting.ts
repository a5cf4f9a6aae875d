/** Marks that were saved without a network, as the grid shows them until they have gone out: in their cells. */
import type { SkillKind, SkillMark, SkillsView } from '../../../shared/views/teacher'
import { type Entry, isLogged } from '../../outbox/entry'

/** A pupil's marks as they will be, and the items whose mark still waits on the phone. */
export type GridPupil = SkillsView['pupils'][number] & { waiting: readonly string[] }

export interface GridView extends SkillsView {
  pupils: GridPupil[]
}

interface Waiting {
  student: string
  item: string
  /** Null where it is taken back. */
  mark: SkillMark | null
}

function waitingOf(entry: Entry, kind: SkillKind): Waiting[] {
  if (!isLogged(entry) || entry.record.kind !== kind) return []
  const { type, of, student, item, passed, date } = entry.record
  const place = { student: String(student), item: String(item) }
  if (type === 'skill') return [{ ...place, mark: { passed: passed === true, date: String(date) } }]
  return type === 'withdraw' && of === 'skill' ? [{ ...place, mark: null }] : []
}

/** What was read with what waits in it; the last of a cell stands. */
export function withWaiting(view: SkillsView, kind: SkillKind, entries: readonly Entry[]): GridView {
  const all = entries.flatMap((entry) => waitingOf(entry, kind))
  const here = all.filter(({ student }) => view.pupils.some((pupil) => pupil.student === student))
  const items = [...new Set([...view.items, ...here.map(({ item }) => item)])]
  const pupils = view.pupils.map((pupil): GridPupil => {
    const own = new Map(here.flatMap(({ student, item, mark }) => student === pupil.student ? [[item, mark]] : [])) // prettier-ignore
    const marks = items.map((item, index) => own.get(item) ?? (own.has(item) ? null : (pupil.marks[index] ?? null))) // prettier-ignore
    return { ...pupil, marks, waiting: [...own.keys()] }
  })
  return { ...view, items, pupils }
}
