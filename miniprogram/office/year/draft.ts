/** The next year as it is being put together: what becomes of each class, and which are new. Pure. */
import type { SchoolClass } from '../../../shared/books'
import type { Calendar } from '../../../shared/calendar'
import { aGradeUp, className, lastGrade } from '../../../shared/setting-up'
import type { Merged, OwnClass, YearView } from '../../../shared/views/office'

export interface Draft {
  calendar: Calendar
  own: readonly OwnClass[]
  fresh: readonly SchoolClass[]
  leaveOn: string
}

export const draftOf = ({ calendar, own, fresh, leaveOn }: YearView): Draft => ({
  ...{ calendar, own, fresh, leaveOn },
})

/** What is decided, as it is sent. */
export interface Decided {
  calendar: Calendar
  classes: SchoolClass[]
  merged: Merged[]
  leaveOn: string
}

export const decidedOf = ({ calendar, own, fresh, leaveOn }: Draft): Decided => ({
  ...{ calendar, leaveOn },
  classes: [...fresh, ...own.filter(({ fate }) => fate === 'up').map(aGradeUp)],
  merged: own.flatMap(({ id, fate, into }) =>
    fate === 'merges' && into !== undefined ? [{ from: id, into }] : [],
  ),
})

/** What may become of a class, and how that is called. */
export interface Choice extends Pick<OwnClass, 'fate' | 'into'> {
  words: string
}

/** It goes up, its pupils leave, or they move into another class of the grade that goes up. */
export function choicesFor({ own }: Draft, one: OwnClass): Choice[] {
  const others = own.filter(({ id, grade, fate }) => id !== one.id && grade === one.grade && fate === 'up')
  const goes: Choice[] = one.grade < lastGrade ? [{ fate: 'up', words: `升为${aGradeUp(one).name}` }] : []
  const leaves = one.pupils === 0 ? '撤销，班里没有学生' : '毕业，学生离校'
  // Pupils move into a class that stays: of whichever others were to move into this one, it stays.
  const isAwaited = own.some(({ into }) => into === one.id)
  if (isAwaited) return goes
  return [
    ...goes,
    { fate: 'leaves', words: leaves },
    ...others.map((other): Choice => ({
      ...{ fate: 'merges', into: other.id, words: `并入${aGradeUp(other).name}` },
    })),
  ]
}

/** Which of the choices is made. */
export const choiceOf = (choices: readonly Choice[], { fate, into }: OwnClass): number =>
  choices.findIndex((choice) => choice.fate === fate && choice.into === into)

function withFate({ into: _, ...one }: OwnClass, fate: OwnClass['fate'], into?: string): OwnClass {
  return { ...one, fate, ...(into !== undefined && { into }) }
}

export const withChoice = (draft: Draft, id: string, { fate, into }: Choice): Draft => ({
  ...draft,
  own: draft.own.map((one) => (one.id === id ? withFate(one, fate, into) : one)),
})

/** How many classes, and of how many pupils, come to an end. */
export function countsOf({ own }: Draft): Record<'up' | 'leaves' | 'merges', number> & { leaving: number } {
  const of = (fate: OwnClass['fate']) => own.filter((one) => one.fate === fate)
  const leaving = of('leaves').reduce((sum, { pupils }) => sum + pupils, 0)
  return { up: of('up').length, leaves: of('leaves').length, merges: of('merges').length, leaving }
}

/** With so many new classes of the lowest grade, named in order. */
export function withNew(draft: Draft, { year }: YearView, count: number): Draft {
  const grade = Math.min(...[...draft.own, ...draft.fresh].map((one) => one.grade))
  const fresh = Array.from({ length: count }, (_, index) => ({
    ...{ id: `${year.slice(0, 4)}-${grade}-${index + 1}`, grade, name: className(grade, index + 1) },
  }))
  return { ...draft, fresh }
}

/** The two dates that are asked for of the first term; the rest of the calendar is edited later. */
export const withStart = (draft: Draft, dates: { start?: string; end?: string }): Draft => {
  const [first, ...rest] = draft.calendar.terms ?? [draft.calendar.term]
  if (first === undefined) return draft
  const term = { ...first, ...dates }
  return { ...draft, calendar: { ...draft.calendar, term, terms: [term, ...rest] } }
}
