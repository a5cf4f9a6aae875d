/** What families send at random, and teachers for them. */
import { addDays } from '../../../shared/calendar'
import type { Fields } from './kept'
import { clock, lately, type Maker, type Moment, parentOf, someone, teacherOf } from './moment'
import { classOf } from './people'

function nightly(moment: Moment, student: string): Fields[] {
  const { dice } = moment
  const date = lately(moment)
  const nap = dice.chance(0.3) ? { nap: dice.whole(0, 60) } : {}
  const [bed_at, wake_at] = [`${addDays(date, -1)}T${clock(dice, 20, 23)}`, `${date}T${clock(dice, 5, 8)}`]
  return [
    { type: 'sleep', student, date, bed_at, wake_at, ...nap },
    { type: 'home_study', student, date, minutes: dice.whole(0, 120) },
    { type: 'reading', student, date, minutes: 20, book: '城南旧事', finished: dice.chance(0.2) },
  ]
}

/** One log, an evening, or that of two children. */
export const family: Maker = (moment) => {
  const pupil = someone(moment)
  const mine = nightly(moment, `pupil${pupil}`)
  const records = moment.dice.weighed([
    [[moment.dice.pick(mine)], 5],
    [mine, 3],
    [[...mine, ...nightly(moment, `pupil${pupil ^ 1}`)], 1],
  ])
  return { door: 'family', by: parentOf(moment, pupil), records }
}

/** A record by the school of a child whom it logs for: every sixth, see people.ts. */
export const proxy: Maker = (moment) => {
  const anyone = someone(moment)
  const pupil = anyone - (anyone % 6)
  const records = [moment.dice.pick(nightly(moment, `pupil${pupil}`))]
  return { door: 'family', by: teacherOf(moment, classOf(pupil)), records }
}
