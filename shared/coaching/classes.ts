/** Judging classes of a survey together: whether more of them are of a kind than would be by chance. */
import { leastBallots } from '../surveys/suppress'
import { atLeastOf } from './chances'
import { alpha, type CountedClass, leastClasses, type OpenedBox } from './signal'

/**
 * Classes of at least five ballots, if they are five or more and every ballot of the box is counted; else none. With
 * fewer classes it would be plain which one is meant.
 */
export function classesToJudge({ ballots, classes }: OpenedBox): readonly CountedClass[] | undefined {
  const counted = classes.reduce((sum, one) => sum + one.ballots, 0)
  const enough = classes.filter((one) => one.ballots >= leastBallots)
  return counted === ballots.length && enough.length >= leastClasses ? enough : undefined
}

/** Of all ballots of these classes, the share that a count makes. */
export function shareOf(classes: readonly CountedClass[], count: (one: CountedClass) => number): number {
  const ballots = classes.reduce((sum, one) => sum + one.ballots, 0)
  return classes.reduce((sum, one) => sum + count(one), 0) / ballots
}

/** Whether classes of a kind are too many, given the chance of each to be one. */
export function areTooMany(
  classes: readonly CountedClass[],
  isOfKind: (one: CountedClass) => boolean,
  chanceOf: (one: CountedClass) => number,
): boolean {
  const seen = classes.filter(isOfKind).length
  return seen > 0 && atLeastOf(seen, classes.map(chanceOf)) <= alpha
}
