/**
 * Which days a school would have lessons on, as far as anybody knows: a maintained library has the public holidays and
 * the workdays that make up for them (调休). Next year's are announced in November; of a year that it does not know,
 * weekends alone are taken off, and its months are told.
 */
import { getDayDetail } from 'chinese-days'
import { addDays, daysBetween, monthOf, type Period, within } from './calendar'

/** Noon is on the same day wherever the clock stands. */
const detailOf = (date: string) => getDayDetail(`${date}T12:00:00`)

/** A day that the library knows is named with its holiday: "New Year's Day,元旦,1"; every other by its weekday alone. */
const isNamed = (date: string): boolean => detailOf(date).name.includes(',')

/** Whether the library has the holidays of a calendar year. Every year begins with one. */
const isKnown = (year: string): boolean => isNamed(`${year}-01-01`)

/** Whether a day is one on which China works. */
export const isWorkday = (date: string): boolean => detailOf(date).work

/** What a day that is not as its weekday is called: "国庆节"; "调休上班"; "" for a day like others. */
export function dayName(date: string): string {
  if (!isNamed(date)) return ''
  const { work, name } = detailOf(date)
  return work ? '调休上班' : (name.split(',')[1] ?? '')
}

const datesOf = ({ start, end }: Period): string[] =>
  Array.from({ length: Math.max(0, daysBetween(start, end) + 1) }, (_, day) => addDays(start, day))

/** "1" or "0" for every day of a year: a day on which China works, inside one of the terms. */
export const proposedDays = (year: Period, terms: readonly Period[]): string =>
  datesOf(year)
    .map((date) => (isWorkday(date) && terms.some((term) => within(term, date)) ? '1' : '0'))
    .join('')

/** The months of the terms of which the holidays are not known yet, "YYYY-MM". */
export function unknownMonths(terms: readonly Period[]): string[] {
  const months = new Set(terms.flatMap(datesOf).map(monthOf))
  return [...months].filter((month) => !isKnown(month.slice(0, 4)))
}
