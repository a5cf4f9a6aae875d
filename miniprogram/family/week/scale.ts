/** How far a bar reaches: from nothing to the longest of the week, with room for the norm. */
import type { DayView, Norms } from '../../../shared/views/family'
import { type Measure, measures } from '../averages'

/** What a week's chart reaches to at least, in minutes. */
const least: Record<Measure, number> = { sleep: 12 * 60, home_study: 60, reading: 60 }

/** Room beyond the norm, so that its line stands inside the chart. */
const beyondNorm = 1.2

/** The norm that is drawn as a line; none where there is none, or nothing may be. */
export function lineOf(measure: Measure, { sleep, homework }: Norms): number | undefined {
  const norm = { sleep, home_study: homework, reading: 0 }[measure]
  return norm > 0 ? norm : undefined
}

/** The minutes at the right end of the chart. */
export function reachOf(days: readonly DayView[], measure: Measure, norms: Norms): number {
  const logged = days.map((day) => measures[measure](day) ?? 0)
  return Math.max(least[measure], (lineOf(measure, norms) ?? 0) * beyondNorm, ...logged)
}

/** A share of the chart's width, as CSS. */
export const percent = (minutes: number, reach: number): string => `${((minutes / reach) * 100).toFixed(1)}%`
