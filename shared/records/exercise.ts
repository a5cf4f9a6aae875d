import { isTermDay } from '../calendar'
import { exerciseMinutes } from '../norms'
import { counters } from '../tallies/counters'
import { date, id, whole } from './fields'
import { recordType } from './record'

/** A class's minutes of moderate-or-harder exercise at school on a day; school days of the term count. */
export const exercise = recordType({
  type: 'exercise',
  title: '校内体育锻炼',
  by: ['teacher', 'sportsDelegate'],
  ledger: 'class',
  fields: { class: id(), date: date(), minutes: whole(0, 300) },
  key: ['class', 'date'],
  dated: true,
  withdrawable: true,
  backfill: 'teacher',
  moves: ({ date: day, minutes }, calendar) =>
    isTermDay(calendar, day) ? counters({ days: 1, full_days: minutes >= exerciseMinutes ? 1 : 0 }) : {},
})
