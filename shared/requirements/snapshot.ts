/**
 * The trend: one line a week of what the card said when the week was over. A line is short texts, so that a year of
 * them stays small beside the books. It is what was known then: records that came later do not change it.
 *
 * No survey's answers follow from two lines. Satisfaction is pooled over surveys that have closed with at least five
 * ballots, so two lines differ by whole surveys, each of which is shown with its own sums anyway; one with fewer
 * ballots is in neither line.
 */
import { addDays, type Calendar, termDays, weekOf } from '../calendar'
import { joinKey } from '../keys'
import type { Card } from './card'
import type { Indicator, Status } from './requirement'

/** How a requirement stood; `broken` where it could not be computed. */
export type PastStatus = Status | 'broken'

export interface WeekLine {
  /** The day that the books were read as of. */
  asOf: string
  /** By the number of the requirement. */
  statuses: Record<string, PastStatus>
  /** By key and scope of the indicator: status, numerator, denominator, observed and expected, "-" for none. */
  found: Record<string, string>
}

/** Lines by the Monday of their week. */
export type Trend = Record<string, WeekLine>

export type PastFigures = Pick<Indicator, 'status' | 'numerator' | 'denominator' | 'observed' | 'expected'>

const none = '-'
const placeOf = ({ key, scope }: Pick<Indicator, 'key' | 'scope'>) => joinKey(key, scope)

/** A finding as a short text; {@link figuresOf} reads it. */
export const textOf = ({ status, numerator, denominator, observed, expected }: PastFigures): string =>
  [status, ...[numerator, denominator, observed, expected].map((count) => count ?? none)].join(' ')

/** What is kept of a card. */
export const lineOf = ({ as_of, requirements }: Card): WeekLine => ({
  asOf: as_of,
  statuses: Object.fromEntries(
    requirements.map(({ id, status, broken }) => [String(id), broken ? 'broken' : status]),
  ),
  found: Object.fromEntries(
    requirements.flatMap(({ indicators }) => indicators.map((found) => [placeOf(found), textOf(found)])),
  ),
})

/** What an indicator came to in a line; undefined where there was nothing to count yet. */
export function figuresIn(
  line: WeekLine | undefined,
  of: Pick<Indicator, 'key' | 'scope'>,
): PastFigures | undefined {
  const text = line?.found[placeOf(of)]
  return text === undefined ? undefined : figuresOf(text)
}

/** The figures that a short text tells. */
export function figuresOf(text: string): PastFigures {
  const [status, ...counts] = text.split(' ')
  const count = (index: number) => (counts[index] === none ? null : Number(counts[index]))
  const [numerator, denominator, observed, expected] = [count(0), count(1), count(2), count(3)]
  return { status: status as Status, numerator, denominator, observed, expected }
}

const daysOfWeek = 7

/** The Monday of the week before the one that a day lies in. */
export const weekBefore = (date: string): string => addDays(weekOf(date), -daysOfWeek)

/** The Mondays of the term's weeks with a school day that were over before a day's own week, oldest first. */
export function weeksOver(calendar: Calendar, today: string): string[] {
  const days = termDays(calendar, addDays(weekOf(today), -1))
  return [...new Set(days.map(weekOf))]
}

/**
 * The weeks that a trend tells of, oldest first: from the first that has a line, because a school has none from
 * before it began here. A week without a line after that was missed, and is told as missing.
 */
export function weeksTold(trend: Trend, calendar: Calendar, today: string): string[] {
  const weeks = weeksOver(calendar, today)
  const first = weeks.findIndex((week) => trend[week] !== undefined)
  return first < 0 ? [] : weeks.slice(first)
}
