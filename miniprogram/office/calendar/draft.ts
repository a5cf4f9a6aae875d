/** A calendar as it is being edited: year, terms, and the days that are not as proposed. Pure. */
import { addDays, type Calendar, daysBetween, monthOf, type Period, within } from '../../../shared/calendar'
import { isWorkday, proposedDays } from '../../../shared/school-days'

export interface Draft {
  academicYear: Period
  terms: readonly Period[]
  /** The place of the term that counts now; of an open school another one is begun on its own page. */
  current: number
  /** Days that somebody has changed: whether there is school. */
  changed: Readonly<Record<string, boolean>>
}

const numbers = ['一', '二', '三', '四']

/** The academic year that begins on a day, by name: "2026-2027". */
export const yearName = (start: string): string => {
  const year = Number(start.slice(0, 4))
  return `${year}-${year + 1}`
}

export const termName = (year: string, index: number): string => `${year}学年第${numbers[index] ?? ''}学期`

const dayAt = ({ academicYear: { start }, schoolDays }: Calendar, date: string): boolean =>
  schoolDays[daysBetween(start, date)] === '1'

const datesOf = ({ start, end }: Period): string[] =>
  Array.from({ length: Math.max(0, daysBetween(start, end) + 1) }, (_, day) => addDays(start, day))

export function draftOf(calendar: Calendar): Draft {
  const { academicYear, term, terms = [term] } = calendar
  const proposed = { ...calendar, schoolDays: proposedDays(academicYear, terms) }
  const differing = datesOf(academicYear).filter((date) => dayAt(calendar, date) !== dayAt(proposed, date))
  const current = Math.max(
    0,
    terms.findIndex(({ start }) => start === term.start),
  )
  return {
    ...{ academicYear, terms, current },
    changed: Object.fromEntries(differing.map((date) => [date, dayAt(calendar, date)])),
  }
}

/** Whether there is school on a day, as it stands. */
export const isOn = ({ terms, changed }: Draft, date: string): boolean =>
  terms.some((term) => within(term, date)) && (changed[date] ?? isWorkday(date))

export const toggled = (draft: Draft, date: string): Draft => {
  const { [date]: before, ...others } = draft.changed
  const next = !isOn(draft, date)
  return {
    ...draft,
    changed: before === undefined || next !== isWorkday(date) ? { ...others, [date]: next } : others,
  }
}

/** With other dates of the year; it and its terms are named after them. */
export function withYear(draft: Draft, dates: Partial<Period>): Draft {
  const academicYear = { ...draft.academicYear, ...dates }
  const name = yearName(academicYear.start)
  const terms = draft.terms.map((term, index) => ({ ...term, name: termName(name, index) }))
  return { ...draft, academicYear: { ...academicYear, name }, terms }
}

export const withTerm = (draft: Draft, index: number, dates: Partial<Period>): Draft => ({
  ...draft,
  terms: draft.terms.map((term, place) => (place === index ? { ...term, ...dates } : term)),
})

const weeks = 18

/** With a second term after a holiday of some weeks. */
export function withSecondTerm(draft: Draft): Draft {
  const [first] = draft.terms
  if (first === undefined || draft.terms.length > 1) return draft
  const start = addDays(first.end, 31)
  const second = { name: termName(draft.academicYear.name, 1), start, end: addDays(start, weeks * 7) }
  return { ...draft, terms: [first, second] }
}

/** The term that counts on a day: the last that has begun. */
const termOn = (terms: readonly Period[], today: string): number =>
  Math.max(0, terms.filter(({ start }) => start <= today).length - 1)

/** The calendar as it would be kept. Of a school that is not open yet the day says which term counts. */
export function calendarOf(draft: Draft, isOpen: boolean, today: string): Calendar {
  const { academicYear, terms, current } = draft
  const term = terms[isOpen ? current : termOn(terms, today)] ?? academicYear
  const schoolDays = datesOf(academicYear).map((date) => (isOn(draft, date) ? '1' : '0'))
  return { academicYear, term, terms: [...terms], schoolDays: schoolDays.join('') }
}

/** The days of a month as weeks are hung up on a wall, from Monday; "" where another month's would stand. */
export function cellsOf(month: string): string[] {
  const first = `${month}-01`
  const before = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const days = Array.from({ length: 31 }, (_, day) => addDays(first, day)).filter(
    (date) => monthOf(date) === month,
  )
  return [...Array.from({ length: before }, () => ''), ...days]
}

/** The months of a period. */
export const monthsOf = (period: Period): string[] => [...new Set(datesOf(period).map(monthOf))]

/** School days of a month that lie in a term. */
export const daysIn = (draft: Draft, month: string): number =>
  cellsOf(month).filter((date) => date !== '' && isOn(draft, date)).length
