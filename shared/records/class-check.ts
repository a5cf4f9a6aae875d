import { within } from '../calendar'
import { counters } from '../tallies/counters'
import { date, id, subject, whole } from './fields'
import { recordType } from './record'

/** A check in class: how many were tested and how many reached the goal. Sums of the term, on any day. */
export const classCheck = recordType({
  type: 'class_check',
  title: '随堂检测',
  by: ['teacher'],
  ledger: 'class',
  fields: { class: id(), date: date(), subject: subject(), tested: whole(1), reached: whole(0) },
  rules: [{ field: 'reached', cure: '不能多于检测人数', holds: ({ reached, tested }) => reached <= tested }],
  key: ['class', 'date', 'subject'],
  dated: true,
  withdrawable: true,
  needsClassSize: true,
  backfill: 'teacher',
  bounds: ({ tested }, { classSize }) =>
    tested > classSize ? { field: 'tested', cure: `不能多于当天在籍人数 ${classSize}` } : undefined,
  moves: ({ date: day, tested, reached }, { term }) =>
    within(term, day) ? counters({ checks: 1, tested, reached }) : {},
})
