/**
 * Classes in which every ballot is satisfied, more of them than would be by chance.
 *
 * Model: each class has a share of its own around the school's, with an intraclass correlation of 0.05 (parent surveys
 * report 0.02 to 0.10), so that a class of n is all satisfied with the chance of a beta-binomial. Seen where so many
 * such classes, or more, have a chance of 1 % at most (Poisson-binomial over the classes).
 */
import { atLeast } from './chances'
import { areTooMany, classesToJudge, shareOf } from './classes'
import type { BoxSignal, CountedClass } from './signal'

const alike = 0.05

const isAll = ({ ballots, satisfied }: CountedClass) => satisfied === ballots

export const allPositive = {
  key: 'all_positive',
  title: '整班都满意',
  seen: '所有答卷都满意的班，比按全校的情况碰巧会有的多。',
  look: '可能只是这些班确实做得好。也可以问一问：班里是怎么介绍这份问卷的？',
  isSeen(box) {
    const classes = classesToJudge(box)
    if (classes === undefined) return undefined
    const mean = shareOf(classes, ({ satisfied }) => satisfied)
    return areTooMany(classes, isAll, ({ ballots }) => atLeast(ballots, ballots, mean, alike))
  },
} as const satisfies BoxSignal
