import { isTermDay } from '../calendar'
import { counters } from '../tallies/counters'
import { date, id, whole } from './fields'
import { recordType } from './record'

/** Minutes of written homework at home on a day. Days count that are school days of the term. */
export const homeStudy = recordType({
  type: 'home_study',
  title: '在家书面作业时间',
  purpose:
    '看孩子在家写作业要多久；合起来看学校的作业是不是太多，也和问卷里问作业量的结果比一比，只比全校合计。',
  seenBy:
    '监护人看得到每一天。本班的任课老师、校长和管理员看不到每天的记录，看得到这个孩子的平均时长和天数；学校代录的，代录的老师也看得到每一天。',
  by: ['guardian', 'proxyTeacher'],
  ledger: 'pupil',
  group: 'family',
  fields: { student: id(), date: date(), minutes: whole(0, 600) },
  purposes: {
    student: '记在哪个孩子名下',
    date: '是哪一天的作业',
    minutes: '看写作业要多久',
  },
  key: ['student', 'date'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  needsConsent: true,
  backfill: 'guardian',
  moves: ({ date: day, minutes }, calendar) =>
    isTermDay(calendar, day) ? counters({ days: 1, minutes }) : {},
})
