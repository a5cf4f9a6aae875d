/**
 * Which days a school would have lessons on, as far as anybody knows: a maintained library has the public holidays and
 * the workdays that make up for them (调休). Next year's are announced in November; of a year that it does not know,
 * weekends and the days of the law are taken off, and its months are told.
 */
import { getDayDetail } from 'chinese-days'
import { addDays, daysBetween, monthOf, type Period, within } from './calendar'

/** Noon is on the same day wherever the clock stands. */
const detailOf = (date: string) => getDayDetail(`${date}T12:00:00`)

/** A day that the library knows is named with its holiday: "New Year's Day,元旦,1"; every other by its weekday alone. */
const isNamed = (date: string): boolean => detailOf(date).name.includes(',')

/** Whether the library has the holidays of a calendar year. Every year begins with one. */
const isKnown = (year: string): boolean => isNamed(`${year}-01-01`)

/**
 * The days that the law itself gives by date (国务院令第 795 号, from 2025): known of any year. When others are, and which
 * days make up for them, is announced; so what is proposed of a year not announced is still to be checked.
 */
const byLaw: Readonly<Record<string, string>> = {
  ...{ '01-01': '元旦', '05-01': '劳动节', '05-02': '劳动节' },
  ...{ '10-01': '国庆节', '10-02': '国庆节', '10-03': '国庆节' },
}

/** What a day of a year that is not announced is by law; undefined of any other. */
const lawfulName = (date: string): string | undefined =>
  byLaw[date.slice('YYYY-'.length)] === undefined || isKnown(date.slice(0, 4))
    ? undefined
    : byLaw[date.slice('YYYY-'.length)]

/** Whether a day is one on which China works. */
export const isWorkday = (date: string): boolean => detailOf(date).work && lawfulName(date) === undefined

/** What a day that is not as its weekday is called: "国庆节"; "元旦（待核对）"; "调休上班"; "" for a day like others. */
export function dayName(date: string): string {
  const lawful = lawfulName(date)
  if (lawful !== undefined) return `${lawful}（待核对）`
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
