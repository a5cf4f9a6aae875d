/**
 * Classes whose ballots came nearly all within two hours, more of them than would be by chance.
 *
 * Model: in each class some share answers in its busiest two hours, around the share of the whole school, with an
 * intraclass correlation of 0.06, because each class is told at a time of its own. A class of n has nine in ten of its
 * ballots there with the chance of a beta-binomial. Seen where so many such classes, or more, have a chance of 1 % at
 * most (Poisson-binomial over the classes). A school in which all classes are so has its own habit, and is not seen.
 */
import { atLeast } from './chances'
import { areTooMany, classesToJudge, shareOf } from './classes'
import type { BoxSignal, CountedClass } from './signal'

const alike = 0.06
const nearlyAll = 0.9
const mostOf = ({ ballots }: CountedClass) => Math.ceil(nearlyAll * ballots)

export const bursts = {
  key: 'bursts',
  title: '集中在很短的时间里',
  seen: '有的班，答卷几乎都在两个小时以内交上来，别的班不是这样。',
  look: '可能正好在开家长会，或群里刚发了链接。也可以问一问：是各家自己填的吗？',
  isSeen(box) {
    const classes = classesToJudge(box)
    if (classes === undefined) return undefined
    const mean = shareOf(classes, ({ busiest }) => busiest)
    return areTooMany(
      classes,
      (one) => one.busiest >= mostOf(one),
      (one) => atLeast(mostOf(one), one.ballots, mean, alike),
    )
  },
} as const satisfies BoxSignal
