import * as z from 'zod/mini'
import { monthOf } from '../calendar'
import { date, flag, id, text, whole } from './fields'
import { recordType } from './record'

/** What was read on a day, and whether a book was finished; finished books count by calendar month. */
export const reading = recordType({
  type: 'reading',
  title: '阅读',
  purpose: '留住孩子读过的书；合起来看全校的阅读。',
  seenBy:
    '监护人看得到每一天。校长和管理员看不到每天的记录，看得到这个孩子哪几个月没有读完一本；本班的任课老师看不到。学校代录的，代录的老师也看得到每一天。',
  by: ['guardian', 'proxyTeacher'],
  ledger: 'pupil',
  group: 'family',
  fields: {
    student: id(),
    date: date(),
    minutes: whole(0, 600),
    book: z._default(text(0, 100, 'family'), ''),
    finished: z._default(flag(), false),
  },
  rules: [
    {
      field: 'book',
      cure: '读完一本书时请写上书名',
      holds: ({ finished, book }) => !finished || book.trim() !== '',
    },
  ],
  purposes: {
    student: '记在哪个孩子名下',
    date: '是哪一天读的',
    minutes: '看读了多久',
    book: '留住孩子读过的书',
    finished: '看每个月有没有读完一本',
  },
  key: ['student', 'date'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  needsConsent: true,
  backfill: 'guardian',
  moves: ({ date: day, finished }) => (finished ? { [monthOf(day)]: 1 } : {}),
})
