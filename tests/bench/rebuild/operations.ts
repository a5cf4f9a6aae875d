/** What people may send, at random: whatever it is, some of it will be refused. */
import { Kept } from './kept'
import type { Maker, Moment, Operation } from './moment'
import { family, proxy } from './of-families'
import { aboutPupil, examined, inClass, ofSchool, pledged } from './of-schools'
import { onRoll } from './of-the-roll'

const familyTypes = ['sleep', 'home_study', 'reading']

/** What was accepted lately, once more with other values, or taken back. */
const again: Maker = (moment) => {
  const { dice } = moment
  const found = moment.lately.length > 0 ? dice.pick(moment.lately) : undefined
  if (found === undefined) return family(moment)
  const [by, record] = found
  const door = familyTypes.includes(record.type) ? 'family' : 'school'
  const corrected = 'minutes' in record ? { ...record, minutes: dice.whole(0, 90) } : record
  return { door, by, records: [dice.chance(0.5) ? corrected : Kept.nameOf(record)] }
}

/** Each with how often it comes. */
const makers: readonly (readonly [Maker, number])[] = [
  [family, 40],
  [proxy, 5],
  [again, 18],
  [inClass, 14],
  [aboutPupil, 10],
  [examined, 4],
  [ofSchool, 5],
  [pledged, 1],
  [onRoll, 3],
]

/** The next thing that somebody sends. */
export const nextOperation = (moment: Moment): Operation => moment.dice.weighed(makers)(moment)
