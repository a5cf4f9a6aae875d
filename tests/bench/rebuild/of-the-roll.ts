/** What changes the roll at random, and who may speak for a child. */
import { addDays } from '../../../shared/calendar'
import type { Fields } from './kept'
import { leader, type Maker, parentOf, someone } from './moment'
import { classes } from './people'

/** Moves, departures, ties, newcomers; and consent, given or withdrawn, which erases. */
export const onRoll: Maker = (moment) => {
  const { dice, today } = moment
  const pupil = someone(moment)
  const student = `pupil${pupil}`
  const date = addDays(today, dice.whole(-3, 3))
  const given = dice.chance(0.6)
  if (dice.chance(0.5))
    return { door: 'family', by: parentOf(moment, pupil), records: [{ type: 'consent', student, given }] }
  const newcomer = { student: `new${dice.whole(0, 40)}`, name: '新生', gender: '女', guardians: ['father0'] }
  const record = dice.weighed<Fields>([
    [{ type: 'transfer', student, class: dice.pick(classes), date }, 4],
    [{ type: 'leave', student, date: dice.chance(0.1) ? date : addDays(today, 200) }, 2],
    [{ type: 'amend', student, consent: given }, 2],
    [{ type: 'enrol', ...newcomer, class: dice.pick(classes), date, consent: true }, 1],
  ])
  return { door: 'school', by: leader(moment), records: [record] }
}
