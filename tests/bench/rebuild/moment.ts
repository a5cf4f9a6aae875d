/** Who sends what, and what may be looked at when it is made up. */
import type { Dice } from '../../../local/demo/dice'
import { addDays } from '../../../shared/calendar'
import type { Fields } from './kept'
import { pupils } from './people'

/** Items that one person sends in one call, in the function of families or of the school. */
export interface Operation {
  door: 'family' | 'school'
  by: string
  records: Fields[]
}

/** What a maker may look at: dice, the day, and what was accepted lately. */
export interface Moment {
  dice: Dice
  today: string
  lately: readonly (readonly [by: string, record: Fields])[]
}

/** Makes something up that somebody sends. */
export type Maker = (moment: Moment) => Operation

/** How many days ago it was, and how often; the last two are too late for families, and in the future. */
const daysAgo = Object.entries({ 0: 9, 1: 5, 5: 3, 12: 1, '-1': 1 }).map(
  ([days, weight]) => [Number(days), weight] as const,
)

export const someone = ({ dice }: Moment) => dice.whole(0, pupils - 1)
export const lately = ({ dice, today }: Moment) => addDays(today, -dice.weighed(daysAgo))
export const parentOf = ({ dice }: Moment, pupil: number) =>
  dice.chance(0.5) ? `father${pupil}` : `guardian${pupil - (pupil % 2)}`
export const teacherOf = ({ dice }: Moment, own: string) =>
  `${dice.pick(['head', 'other'])}${own.replace('class', '')}`
export const leader = ({ dice }: Moment) => dice.pick(['admin', 'principal'])

export const clock = (dice: Dice, from: number, to: number) =>
  `${String(dice.whole(from, to)).padStart(2, '0')}:${String(dice.whole(0, 59)).padStart(2, '0')}`
