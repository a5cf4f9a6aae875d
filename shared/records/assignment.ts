import { isTermDay, within } from '../calendar'
import { counters } from '../tallies/counters'
import { joinKey } from '../keys'
import { date, flag, id, subjectOrNone, whole } from './fields'
import { recordType } from './record'

/**
 * A day's homework in a subject: for how many it was set, how many finished it at school. Subject "none" says that
 * there was none. Written ones add to the term's sums; any record makes its (class, school day) pair observed.
 */
export const assignment = recordType({
  type: 'assignment',
  title: '作业布置',
  by: ['teacher'],
  ledger: 'class',
  fields: {
    class: id(),
    date: date(),
    subject: subjectOrNone(),
    written: flag(),
    est_minutes: whole(0, 240),
    assigned: whole(0),
    finished: whole(0),
    take_home: flag(),
  },
  rules: [
    { field: 'finished', cure: '不能多于布置人数', holds: ({ finished, assigned }) => finished <= assigned },
    {
      field: 'subject',
      cure: '选「无作业」时，其余各项应为否或 0',
      holds: ({ subject, written, take_home, est_minutes, assigned }) =>
        subject !== 'none' || (!written && !take_home && est_minutes === 0 && assigned === 0),
    },
  ],
  key: ['class', 'date', 'subject'],
  dated: true,
  withdrawable: true,
  needsClassSize: true,
  backfill: 'teacher',
  bounds: ({ assigned }, { classSize }) =>
    assigned > classSize ? { field: 'assigned', cure: `不能多于当天在籍人数 ${classSize}` } : undefined,
  moves({ date: day, written, take_home, assigned, finished }, calendar) {
    if (!within(calendar.term, day)) return {}
    const schoolDay = isTermDay(calendar, day) ? 1 : 0
    return counters({
      [joinKey('day', day)]: schoolDay,
      [joinKey('take_home', day)]: written && take_home ? schoolDay : 0,
      assigned: written ? assigned : 0,
      finished: written ? finished : 0,
    })
  },
})
