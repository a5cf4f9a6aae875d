/** The school year that these tests live in: 1 September 2026 is a Tuesday, and school is from Monday to Friday. */
import type { Calendar, Period } from '../../shared/calendar'

const dayLength = 86_400_000

export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * dayLength).toISOString().slice(0, 10)

export const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())

/** Every day from one to another, both included. */
export function days(first: string, last: string): string[] {
  const all: string[] = []
  for (let date = first; date <= last; date = dayAfter(date)) all.push(date)
  return all
}

/** The first so many days from Monday to Friday. */
export const weekdays = (howMany: number, from = '2026-09-01'): string[] =>
  days(from, dayAfter(from, 2 * howMany + 2))
    .filter(isWeekday)
    .slice(0, howMany)

/** Seven days apart, so many of them: a weekday of consecutive weeks. */
export const weekly = (first: string, howMany: number): string[] =>
  Array.from({ length: howMany }, (_, week) => dayAfter(first, 7 * week))

export const academicYear: Period = { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' }
export const firstTerm: Period = { name: '第一学期', start: '2026-09-01', end: '2027-01-22' }

/** The calendar, with weekdays off, weekends worked or another term. */
export function calendarOf({
  holidays = [],
  workdays = [],
  term = firstTerm,
}: { holidays?: string[]; workdays?: string[]; term?: Period } = {}): Calendar {
  const isOpen = (date: string) => (isWeekday(date) || workdays.includes(date)) && !holidays.includes(date)
  const schoolDays = days(academicYear.start, academicYear.end).map((date) => (isOpen(date) ? '1' : '0'))
  return { academicYear, term, schoolDays: schoolDays.join('') }
}
