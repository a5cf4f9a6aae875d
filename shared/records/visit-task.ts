import * as z from 'zod/mini'
import { counters } from '../tallies/counters'
import { date, flag, id, text } from './fields'
import { recordType } from './record'

/** Something to be followed up for a pupil, mostly after a home visit. Its id is the client's. */
export const visitTask = recordType({
  type: 'visit_task',
  title: '家访跟进',
  purpose: '家访时说好要做的事，免得忘了。',
  seenBy: '监护人；本班的任课老师、校长和管理员。',
  by: ['teacher'],
  ledger: 'pupil',
  group: 'contact',
  fields: {
    student: id(),
    task: id(),
    what: text(1, 200),
    due: z.optional(date()),
    done: z._default(flag(), false),
  },
  purposes: {
    student: '记在哪个孩子名下',
    task: '认得出是哪一件事',
    what: '说好要做什么',
    due: '什么时候做完',
    done: '做完了没有',
  },
  key: ['student', 'task'],
  withdrawable: true,
  needsRoll: true,
  moves: ({ done }) => counters({ open: done ? 0 : 1, done: done ? 1 : 0 }),
})
