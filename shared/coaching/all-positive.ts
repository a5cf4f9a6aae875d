/**
 * Classes in which every ballot is satisfied, more of them than would be by chance.
 *
 * Model: each class has a share of its own around the school's, with an intraclass correlation of 0.04 (parent surveys
 * report 0.02 to 0.10), so that a class of n is all satisfied with the chance of a beta-binomial. The school's share is
 * estimated from the other classes alone, as classes that are known not to be all satisfied: those that were coached
 * would raise it, and so hide themselves. Seen where so many such classes, or more, have a chance of 1 % at most
 * (Poisson-binomial over the classes). Nothing is said where not even half of the classes would be too many: in a school
 * of small classes that is content anyway, a class without a single "no" is nothing to wonder at.
 */
import { atLeast, atLeastOf } from './chances'
import { areTooMany, classesToJudge } from './classes'
import { alpha, type BoxSignal, type CountedClass } from './signal'

const alike = 0.04
/** Halvings of the space between 0 and 1: to a millionth. */
const halvings = 20

const isAll = ({ ballots, satisfied }: CountedClass) => satisfied === ballots
const chanceOfAll = (ballots: number, mean: number) => atLeast(ballots, ballots, mean, alike)

/** How many of n are satisfied on average in a class where not all are. */
function expectedIn(ballots: number, mean: number): number {
  const all = chanceOfAll(ballots, mean)
  return (ballots * (mean - all)) / (1 - all)
}

/** The share with which classes of which none is all satisfied have as many satisfied as were counted. */
function shareBehind(others: readonly CountedClass[]): number {
  const counted = others.reduce((sum, { satisfied }) => sum + satisfied, 0)
  let [low, high] = [0, 1]
  for (let halving = 0; halving < halvings; halving++) {
    const mean = (low + high) / 2
    const expected = others.reduce((sum, { ballots }) => sum + expectedIn(ballots, mean), 0)
    if (expected < counted) low = mean
    else high = mean
  }
  return (low + high) / 2
}

export const allPositive = {
  key: 'all_positive',
  title: '整班都满意',
  seen: '所有答卷都满意的班，比按其他班的情况碰巧会有的多。',
  look: '可能只是这些班确实做得好。也可以问一问：班里是怎么介绍这份问卷的？',
  isSeen(box) {
    const classes = classesToJudge(box)
    const others = classes?.filter((one) => !isAll(one)) ?? []
    if (classes === undefined || others.length === 0) return undefined
    const mean = shareBehind(others)
    const chanceOf = ({ ballots }: CountedClass) => chanceOfAll(ballots, mean)
    const half = Math.floor(classes.length / 2)
    if (atLeastOf(half, classes.map(chanceOf)) > alpha) return undefined
    return areTooMany(classes, isAll, chanceOf)
  },
} as const satisfies BoxSignal
