/** Where a week stands in the chart of a measure: as a share of its height. */
import type { Norms, WeekSum } from '../../shared/views/family'
import type { Measure } from './averages'

/** What the charts reach to at least, in minutes. */
const least: Record<Measure, number> = { sleep: 12 * 60, home_study: 60, reading: 60 }
/** Room above the norm, so that its line stands inside the chart. */
const beyondNorm = 1.2

/** The norm that is drawn; none where there is none, or nothing may be. */
function normOf(measure: Measure, { sleep, homework }: Norms): number | undefined {
  const norm = { sleep, home_study: homework, reading: 0 }[measure]
  return norm > 0 ? norm : undefined
}

export interface Scaled {
  /** Of each week; undefined where nothing was recorded. */
  shares: (number | undefined)[]
  norm: number | undefined
}

/** Columns stand on nothing, so that their lengths can be compared. */
export function scaledFor(weeks: readonly WeekSum[], measure: Measure, norms: Norms): Scaled {
  const norm = normOf(measure, norms)
  const minutes = weeks.map((week) => week[measure]?.minutes)
  const reach = Math.max(least[measure], (norm ?? 0) * beyondNorm, ...minutes.map((one) => one ?? 0))
  return {
    shares: minutes.map((one) => one && one / reach),
    norm: norm && norm / reach,
  }
}

const hour = 60
const noon = 12 * hour

/** Minutes of a clock time; those before noon are after midnight. */
export function bedMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const ofDay = hours * hour + minutes
  return ofDay < noon ? ofDay + 2 * noon : ofDay
}

/** Dots between the earliest and the latest, with the norm among them: the earlier, the lower. */
export function scaledBedtimes(weeks: readonly WeekSum[], { bedtime }: Norms): Scaled {
  const norm = bedMinutes(bedtime)
  const beds = weeks.map(({ sleep }) => sleep && bedMinutes(sleep.bedtime))
  const known = beds.filter((bed) => bed !== undefined)
  const low = Math.min(norm, ...known) - hour / 2
  const high = Math.max(norm, ...known) + hour / 2
  const share = (minutes: number) => (minutes - low) / (high - low)
  return { shares: beds.map((bed) => (bed === undefined ? undefined : share(bed))), norm: share(norm) }
}
