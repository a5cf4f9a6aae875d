/** The calendar of a generated school: an academic year of 199 school days, with its holidays. */
import { type Calendar, addDays, daysBetween, isSchoolDay, termDays, within } from '../../../shared/calendar'

const academicYear = { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' }
const autumn = { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' }
/** A run that is longer than a term is of one long term: nothing that was logged drops out of its sums. */
const wholeYear = { name: '2026-2027学年', start: '2026-09-01', end: '2027-07-09' }
const holidays = [
  { start: '2026-10-01', end: '2026-10-07' },
  { start: '2027-01-23', end: '2027-02-21' },
  { start: '2027-07-10', end: '2027-08-31' },
]

const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
const isOff = (date: string) => !isWeekday(date) || holidays.some((holiday) => within(holiday, date))

/** Every day of the academic year. */
export const allDays = Array.from(
  { length: daysBetween(academicYear.start, academicYear.end) + 1 },
  (_, day) => addDays(academicYear.start, day),
)

/** Every school day of the academic year, in order. */
export const allSchoolDays = allDays.filter((date) => !isOff(date))

/** The calendar of a school of which so many school days are looked at. */
export function calendarFor(days: number): Calendar {
  const schoolDays = allDays.map((date) => (isOff(date) ? '0' : '1')).join('')
  const calendar = { academicYear, term: autumn, schoolDays }
  return days < termDays(calendar, autumn.end).length ? calendar : { ...calendar, term: wholeYear }
}

/** The nth school day, from 1. */
export function schoolDay(nth: number): string {
  const date = allSchoolDays[nth - 1]
  if (date === undefined) throw new Error(`a year has ${allSchoolDays.length} school days, not ${nth}`)
  return date
}

/** The first school day of its week: what is done once a week is done then. */
export const opensWeek = (calendar: Calendar, date: string): boolean =>
  !Array.from({ length: (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7 }, (_, back) =>
    addDays(date, -1 - back),
  ).some((day) => isSchoolDay(calendar, day))
