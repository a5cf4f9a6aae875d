/** Where a week stands in the chart of a measure: as a share of its height. */
import type { Norms, WeekSum } from '../../shared/views/family'
import type { Measure } from './averages'

export interface Scaled {
  /** Of each week; undefined where nothing was recorded. */
  shares: (number | undefined)[]
  norm: number | undefined
}

/** What the charts of columns reach to at least, in minutes. */
const least = 60
/** Room above the norm, so that its line stands inside the chart. */
const beyondNorm = 1.2

/** Columns stand on nothing, so that their lengths can be compared. A norm of nothing is no line. */
function columns(minutes: readonly (number | undefined)[], norm: number): Scaled {
  const reach = Math.max(least, norm * beyondNorm, ...minutes.map((one) => one ?? 0))
  return {
    shares: minutes.map((one) => (one === undefined ? undefined : one / reach)),
    norm: norm > 0 ? norm / reach : undefined,
  }
}

const halfHour = 30

/** Dots stand between the lowest and the highest, with the norm among them. */
function dots(values: readonly (number | undefined)[], norm: number): Scaled {
  const known = values.filter((value) => value !== undefined)
  const low = Math.min(norm, ...known) - halfHour
  const high = Math.max(norm, ...known) + halfHour
  const share = (value: number) => (value - low) / (high - low)
  return {
    shares: values.map((value) => (value === undefined ? undefined : share(value))),
    norm: share(norm),
  }
}

/** What the charts need of a week. */
type Minutes = Partial<Record<Measure, { minutes: number } | undefined>>

/** Nights differ by less than an hour, which columns that stand on nothing would not show. */
export function scaledFor(weeks: readonly Minutes[], measure: Measure, { sleep, homework }: Norms): Scaled {
  const minutes = weeks.map((week) => week[measure]?.minutes)
  if (measure === 'sleep') return dots(minutes, sleep)
  return columns(minutes, measure === 'home_study' ? homework : 0)
}

export const kindOf = (measure: Measure): 'dots' | 'bars' => (measure === 'sleep' ? 'dots' : 'bars')

const hour = 60
const noon = 12 * hour

/** Minutes of a clock time; those before noon are after midnight. */
export function bedMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const ofDay = hours * hour + minutes
  return ofDay < noon ? ofDay + 2 * noon : ofDay
}

/** The earlier, the lower. */
export const scaledBedtimes = (weeks: readonly WeekSum[], { bedtime }: Norms): Scaled =>
  dots(
    weeks.map(({ sleep }) => sleep && bedMinutes(sleep.bedtime)),
    bedMinutes(bedtime),
  )
