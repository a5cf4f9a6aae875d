import { isTermDay } from '../calendar'
import { counters } from '../tallies/counters'
import { date, id, whole } from './fields'
import { recordType } from './record'

/** Minutes of written homework at home on a day. Days count that are school days of the term. */
export const homeStudy = recordType({
  type: 'home_study',
  title: '在家书面作业时间',
  by: ['guardian', 'proxyTeacher'],
  ledger: 'pupil',
  fields: { student: id(), date: date(), minutes: whole(0, 600) },
  key: ['student', 'date'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  needsConsent: true,
  backfill: 'guardian',
  moves: ({ date: day, minutes }, calendar) =>
    isTermDay(calendar, day) ? counters({ days: 1, minutes }) : {},
})
