import * as z from 'zod/mini'
import { counters } from '../tallies/counters'
import { date, flag, id, text } from './fields'
import { recordType } from './record'

/** Something to be followed up for a pupil, mostly after a home visit. Its id is the client's. */
export const visitTask = recordType({
  type: 'visit_task',
  title: '家访跟进',
  by: ['teacher'],
  ledger: 'pupil',
  fields: {
    student: id(),
    task: id(),
    what: text(1, 200),
    due: z.optional(date()),
    done: z._default(flag(), false),
  },
  key: ['student', 'task'],
  withdrawable: true,
  needsRoll: true,
  moves: ({ done }) => counters({ open: done ? 0 : 1 }),
})
