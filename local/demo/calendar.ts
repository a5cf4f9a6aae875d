/** The demo's year, and the moment at which its clock stands. */
import { addDays, type Calendar, daysBetween, isSchoolDay, termDays, weekOf } from '../../shared/calendar'

/** A school day inside the term, in the evening: 2026-11-18, a Wednesday. */
export const demoTime = '2026-11-18T19:40'
export const demoDay = demoTime.slice(0, 10)
export const demoNow = new Date(`${demoTime}:00+08:00`)

const academicYear = { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' }
const term = { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' }

/** Days off that are not weekends, both ends included. */
const holidays: readonly (readonly [from: string, to: string])[] = [
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
  ['2027-01-01', '2027-01-03'],
  ['2027-01-23', '2027-02-21'],
  ['2027-04-03', '2027-04-05'],
  ['2027-05-01', '2027-05-05'],
  ['2027-06-09', '2027-06-09'],
  ['2027-07-03', '2027-08-31'],
]

/** Weekends on which school is held for a bridged holiday. */
const madeUp = ['2026-09-20', '2026-10-10']

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
const isHoliday = (date: string) => holidays.some(([from, to]) => from <= date && date <= to)
const isOpen = (date: string) => madeUp.includes(date) || !(isWeekend(date) || isHoliday(date))

const length = daysBetween(academicYear.start, academicYear.end) + 1

export const calendar: Calendar = {
  academicYear,
  term,
  schoolDays: Array.from({ length }, (_, day) => (isOpen(addDays(academicYear.start, day)) ? '1' : '0')).join(
    '',
  ),
}

/** Every school day so far. */
export const schoolDays: readonly string[] = termDays(calendar, demoDay)

export const isSchoolDayHere = (date: string): boolean => isSchoolDay(calendar, date)

/** The Mondays of all weeks so far that have a school day. */
export const weeks: readonly string[] = [...new Set(schoolDays.map(weekOf))]

export const schoolDaysOf = (week: string): string[] => schoolDays.filter((day) => weekOf(day) === week)

/** The Mondays of the weeks in which families are asked: one a month, the last of them this week. */
export const askedWeeks: readonly string[] = ['2026-09-14', '2026-10-19', '2026-11-16']
export const nextAskedWeek = '2026-12-14'

/** The next school day of a list's days on or after a day, or undefined. */
export const onOrAfter = (date: string): string | undefined => schoolDays.find((day) => day >= date)
