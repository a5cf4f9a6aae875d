/** What screens tell of past weeks: the lines that are kept of them, as they read. */
import { addDays, type Calendar, weekOf } from '../../../shared/calendar'
import type { Indicator, IndicatorRule, Status } from '../../../shared/requirements/requirement'
import { figuresIn, type Trend, weeksOver } from '../../../shared/requirements/snapshot'
import { indicatorView } from '../../../shared/requirements/words'
import type { PastFigure, PastWeek, RequirementRow } from '../../../shared/views/school'
import { placeOfWeek } from '../store/trend'

type Least = Parameters<typeof indicatorView>[2]

const daysOfWeek = 7

/** The fields in which the lines of so many weeks before this one stand, holidays among them. */
export const fieldsOfTrend = (today: string, weeks: number): string[] =>
  Array.from({ length: weeks }, (_, index) => placeOfWeek(addDays(weekOf(today), -daysOfWeek * (index + 1))))

/** As percentages are told everywhere: never up. */
const shareOf = (numerator: number | null, denominator: number | null) =>
  numerator === null || !denominator ? null : Math.floor((1000 * numerator) / denominator) / 10

/** The requirement's weeks, with the share of its lead wherever that explains how the whole stood. */
export function pastWeeks(
  trend: Trend,
  weeks: readonly string[],
  id: number,
  lead: Pick<Indicator, 'key' | 'scope'> | undefined,
): (PastWeek | null)[] {
  return weeks.map((week) => {
    const line = trend[week]
    const status = line?.statuses[id]
    if (status === undefined) return null
    const figures = lead && figuresIn(line, lead)
    const isOne = figures?.status === status
    return [status, isOne ? shareOf(figures.numerator, figures.denominator) : null]
  })
}

/** Whether a requirement has come to be met since the week before, or is no longer; only where that week is known. */
export function changeSince(
  trend: Trend,
  calendar: Calendar,
  today: string,
  { id, status }: { id: number; status: Status },
): RequirementRow['change'] {
  const before = trend[weeksOver(calendar, today).at(-1) ?? '']?.statuses[id]
  if (before === undefined || before === 'broken') return null
  if ((before === 'met') === (status === 'met')) return null
  return status === 'met' ? 'gained' : 'lost'
}

/** An indicator's figures when each week was over. Reports that were open then are not kept. */
export const pastFigures = (
  trend: Trend,
  weeks: readonly string[],
  rule: Omit<IndicatorRule, 'assess'>,
  found: Indicator,
  least: Least,
): (PastFigure | null)[] =>
  weeks.map((week) => {
    const figures = figuresIn(trend[week], found)
    if (figures === undefined) return null
    const { status, figure, counts } = indicatorView(rule, { ...found, ...figures, open: 0 }, least)
    return { status, figure, counts }
  })
