/** Days, weeks, terms and school days. All dates are Asia/Shanghai local dates as text, "YYYY-MM-DD". */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const format = 'YYYY-MM-DD'
const shanghaiOffset = '+08:00'
const minute = 60_000
const day = 24 * 60 * minute
const shanghaiAhead = 8 * 60 * minute

/** A named stretch of days, both ends included. */
export interface Period {
  name: string
  start: string
  end: string
}

/**
 * A school's calendar: `schoolDays` has a "1" or "0" for every day of the academic year, from its first day. `term` is
 * the one that counts now; `terms` are all of the year, where the school has said them.
 */
export interface Calendar {
  academicYear: Period
  term: Period
  terms?: Period[]
  schoolDays: string
}

// Days are counted here, months by the library (decision 25). In UTC every day has 24 hours. A text without a zone is
// given one: what a plain text with a time means depends on the machine.
const textOf = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString())
const timeOf = (dateTime: string): number => Date.parse(`${dateTime}Z`)
const dateOf = (time: number): string => textOf(time).slice(0, 'YYYY-MM-DD'.length)

/** The local date at an instant. */
export const localDate = (instant: Date): string => dateOf(instant.getTime() + shanghaiAhead)

/** The local date and time at an instant, with its offset, to the second. */
export const localTime = (instant: Date): string =>
  textOf(instant.getTime() + shanghaiAhead).slice(0, 'YYYY-MM-DDTHH:MM:SS'.length) + shanghaiOffset

/** Whether a text is a day that exists: "2026-02-30" is not. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && dateOf(Date.parse(text)) === text

export const addDays = (date: string, days: number): string => dateOf(Date.parse(date) + days * day)

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day

/** Minutes from one local date-time "YYYY-MM-DDTHH:MM" to another. */
export const minutesBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / minute

/** The Monday of the ISO week that a date lies in. */
export const weekOf = (date: string): string => addDays(date, -((new Date(date).getUTCDay() + 6) % 7))

export const monthOf = (date: string): string => date.slice(0, 7)

export const within = (period: { start: string; end: string }, date: string): boolean =>
  period.start <= date && date <= period.end

const earlier = (a: string, b: string) => (a < b ? a : b)

/** The part of a period that has passed on a day; its end is before its start when none has. */
export const elapsed = (period: Period, asOf: string): Period => ({
  ...period,
  end: earlier(asOf, period.end),
})

export const isSchoolDay = (calendar: Calendar, date: string): boolean =>
  calendar.schoolDays[daysBetween(calendar.academicYear.start, date)] === '1'

/** Whether a date is a school day inside the term: what (class, day) pairs and counted nights are made of. */
export const isTermDay = (calendar: Calendar, date: string): boolean =>
  within(calendar.term, date) && isSchoolDay(calendar, date)

/** Every school day of the term up to a day, in order. */
export function termDays(calendar: Calendar, asOf: string): string[] {
  const { start, end } = elapsed(calendar.term, asOf)
  const length = Math.max(0, daysBetween(start, end) + 1)
  return Array.from({ length }, (_, day) => addDays(start, day)).filter((date) => isSchoolDay(calendar, date))
}

/** School days of the term that make a week a school week. */
export const daysOfSchoolWeek = 3

/** The Mondays of the school weeks: at least 3 school days inside the term, the last of them not after `asOf`. */
export function schoolWeeks(calendar: Calendar, asOf: string): string[] {
  const weeks = new Map<string, string[]>()
  for (const date of termDays(calendar, calendar.term.end)) {
    const week = weekOf(date)
    weeks.set(week, [...(weeks.get(week) ?? []), date])
  }
  const isComplete = (days: string[]) => days.length >= daysOfSchoolWeek && days.every((day) => day <= asOf)
  return [...weeks].filter(([, days]) => isComplete(days)).map(([week]) => week)
}

/** The first days of the full calendar months inside the window, "YYYY-MM-01". */
export function fullMonths(calendar: Calendar, asOf: string): string[] {
  const { start, end } = elapsed(calendar.term, asOf)
  const months: string[] = []
  let first = dayjs.utc(start).startOf('month')
  if (first.format(format) < start) first = first.add(1, 'month')
  for (; first.endOf('month').format(format) <= end; first = first.add(1, 'month'))
    months.push(first.format(format))
  return months
}

/** The academic year before or after one by name: "2026-2027" and -1 give "2025-2026". */
export const shiftYear = (name: string, years: number): string =>
  name
    .split('-')
    .map((year) => String(Number(year) + years))
    .join('-')

/** The name of the academic year that a date lies in. */
export function academicYearOf(calendar: Calendar, date: string): string {
  const { name, start, end } = calendar.academicYear
  if (date < start) return shiftYear(name, -1)
  return date > end ? shiftYear(name, 1) : name
}
