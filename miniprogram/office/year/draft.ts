/** The next year as it is being put together: which classes go up, which leave, which are new. Pure. */
import type { SchoolClass } from '../../../shared/books'
import type { Calendar } from '../../../shared/calendar'
import { className } from '../../../shared/setting-up'
import type { YearView } from '../../../shared/views/office'

export interface Draft {
  calendar: Calendar
  classes: readonly SchoolClass[]
  leaveOn: string
}

export const draftOf = ({ calendar, classes, leaveOn }: YearView): Draft => ({
  ...{ calendar, leaveOn },
  classes: classes.map(({ id, grade, name }) => ({ id, grade, name })),
})

/** The classes that are new, of which there may be more or fewer. */
export const newOf = ({ classes }: YearView) => classes.filter(({ before }) => before === undefined)

/** With so many new classes of the lowest grade, named in order. */
export function withNew(draft: Draft, view: YearView, count: number): Draft {
  const fresh = newOf(view)
  const grade = fresh[0]?.grade ?? 1
  const year = view.year.slice(0, 4)
  const ids = new Set(fresh.map(({ id }) => id))
  const others = draft.classes.filter(
    ({ id, grade: own }) => !ids.has(id) && !(own === grade && id.startsWith(`${year}-`)),
  )
  const made = Array.from({ length: count }, (_, index) => ({
    ...{ id: `${year}-${grade}-${index + 1}`, grade, name: className(grade, index + 1) },
  }))
  return { ...draft, classes: [...made, ...others] }
}

export const countOfNew = (draft: Draft, view: YearView): number =>
  draft.classes.filter(({ id }) => id.startsWith(`${view.year.slice(0, 4)}-`)).length

/** The two dates that are asked for of the first term; the rest of the calendar is edited later. */
export const withStart = (draft: Draft, dates: { start?: string; end?: string }): Draft => {
  const [first, ...rest] = draft.calendar.terms ?? [draft.calendar.term]
  if (first === undefined) return draft
  const term = { ...first, ...dates }
  return { ...draft, calendar: { ...draft.calendar, term, terms: [term, ...rest] } }
}
