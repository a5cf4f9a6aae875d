import { addDays, isTermDay, minutesBetween } from '../calendar'
import { bedtimes, longestNight, shortestNight } from '../norms'
import { counters } from '../tallies/counters'
import { date, dateTime, id, whole } from './fields'
import * as z from 'zod/mini'
import { recordType } from './record'

/** One night's sleep, filed under the day of waking. Nights count whose day is a school day of the term. */
export const sleep = recordType({
  type: 'sleep',
  title: '睡眠',
  purpose:
    '看孩子睡得够不够、睡得早不早；合起来看全校学生的睡眠，也和问卷里问晚睡的结果比一比，只比全校合计。',
  seenBy:
    '监护人看得到每一天。本班的任课老师、校长和管理员看不到每天的记录，看得到这个孩子的平均时长和晚数；学校代录的，代录的老师也看得到每一天。',
  by: ['guardian', 'proxyTeacher'],
  ledger: 'pupil',
  group: 'family',
  fields: {
    student: id(),
    date: date(),
    bed_at: dateTime(),
    wake_at: dateTime(),
    nap: z._default(whole(0, 180), 0),
  },
  rules: [
    {
      field: 'wake_at',
      cure: '应在「日期」当天',
      holds: (record) => record.wake_at.slice(0, 10) === record.date,
    },
    {
      field: 'bed_at',
      cure: `到起床应为 ${shortestNight / 60} 到 ${longestNight / 60} 小时`,
      holds: ({ bed_at, wake_at }) => {
        const minutes = minutesBetween(bed_at, wake_at)
        return shortestNight <= minutes && minutes <= longestNight
      },
    },
  ],
  purposes: {
    student: '记在哪个孩子名下',
    date: '是哪一天早上起来的',
    bed_at: '算睡了多久，是不是按时入睡',
    wake_at: '算睡了多久',
    nap: '午睡了多久；学校选择计入时才算',
  },
  key: ['student', 'date'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  needsConsent: true,
  backfill: 'guardian',
  moves({ date: day, bed_at, wake_at, nap }, calendar) {
    if (!isTermDay(calendar, day)) return {}
    const evening = addDays(day, -1)
    return counters({
      nights: 1,
      minutes: minutesBetween(bed_at, wake_at),
      naps: nap,
      bedtime_primary: bed_at <= `${evening}T${bedtimes.primary}` ? 1 : 0,
      bedtime_junior: bed_at <= `${evening}T${bedtimes.junior}` ? 1 : 0,
    })
  },
})
