/** The norms for a child's day, each said once: requirements count by them, and screens show them. */
import type { Stage } from './stages'

/** Minutes of sleep a night: ten hours in primary, nine in junior [O]. */
export const sleepMinutes: Record<Stage, number> = { primary: 600, junior: 540 }

/** Minutes that a night lasts at least, and at most, to be taken as one. */
export const [shortestNight, longestNight] = [120, 960]

/** Bedtimes [N]; after midnight is late. */
export const bedtimes: Record<Stage, string> = { primary: '21:20', junior: '22:00' }

/** Minutes of exercise at school that a day should have [O]. */
export const exerciseMinutes = 60

/** Minutes of written homework a day that the grades may have on average [N]; the lowest have none. */
export const homeworkCaps = { lower: 0, middle: 60, upper: 90 }

/** The last grade of the lower ones, and of the middle ones. */
const [lastLower, lastMiddle] = [2, 6]

export const isLowerGrade = (grade: number): boolean => grade <= lastLower

export function homeworkCap(grade: number): number {
  if (isLowerGrade(grade)) return homeworkCaps.lower
  return grade <= lastMiddle ? homeworkCaps.middle : homeworkCaps.upper
}
