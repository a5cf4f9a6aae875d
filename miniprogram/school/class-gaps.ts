/** The classes of an indicator: those in which something is short, those in which nothing is. */
import type { ClassFigure } from '../../shared/views/school'
import { isImpossible, whole } from '../components/shares'

/** As many as are seen at once; the others are one tap away. */
export const shownAtFirst = 6

export interface ClassGaps {
  short: ClassFigure[]
  /** Nothing is missing in these. */
  full: ClassFigure[]
}

// What cannot be right is looked at too, though it lacks nothing by its numbers.
const needsALook = ({ short, figure }: ClassFigure) => short > 0 || isImpossible(figure)

/** In the order in which they came: the largest gaps first. */
export const gapsOf = (classes: readonly ClassFigure[]): ClassGaps => ({
  short: classes.filter(needsALook),
  full: classes.filter((one) => !needsALook(one)),
})

/** A gap as a share of the largest one, in percent: as long as its bar is drawn. */
export function gapLength(short: number, classes: readonly ClassFigure[]): number {
  const largest = Math.max(...classes.map((one) => one.short), 1)
  return (whole * Math.max(short, 0)) / largest
}
