/**
 * Putting right what is not met (整改), in four types: what is to be done by whom until when, notes on it, its end, and
 * return visits. None is ever taken back, so what was promised and what became of it stays to be seen.
 */
import * as z from 'zod/mini'
import { date, id, oneOf, text, whole } from './fields'
import { type Complaint, recordType, type Stored } from './record'

/** What an item is about stays as it was opened; when, by whom and how it is done may be put right until it ends. */
const staying = ['requirement', 'indicator', 'scope', 'what', 'follows'] as const

const ended = { field: 'rectification', cure: '这项整改已经结束，不能再更改，需要时请另立一项' }
const unknown = { field: 'rectification', cure: '没有这项整改，请刷新后再看' }

/** Of an item that there is; and what is said stays said. */
function refuseChanged({ inForce, beside }: Pick<Stored, 'inForce' | 'beside'>): Complaint | undefined {
  if (beside?.rectification === undefined) return unknown
  return inForce === undefined ? undefined : { field: 'note', cure: '已经记下，不能更改，请另记一条' }
}

/**
 * An item: of a requirement, and of one of its indicators where it is data that ends it. `who` is the number of a member
 * of staff in the school's own list, which stays when they come with their account; `follows` names the item before it
 * of the same indicator.
 */
export const rectification = recordType({
  type: 'rectification',
  title: '整改事项',
  by: ['principal', 'admin', 'supervisor'],
  ledger: 'school',
  fields: {
    rectification: id(),
    requirement: whole(1, 99),
    indicator: z.optional(id()),
    scope: z.optional(id()),
    what: text(1, 500),
    who: id(),
    until: date(),
    measures: z._default(text(0, 2000), ''),
    follows: z.optional(id()),
  },
  key: ['rectification'],
  beside: ['rectification_end'],
  bounds(record, { inForce, today, beside }) {
    if (beside?.rectification_end !== undefined) return ended
    const changed = inForce && staying.find((field) => record[field] !== inForce[field])
    if (changed) return { field: changed, cure: '整改的要求不能更改，需要时请另立一项' }
    return record.until < today && record.until !== inForce?.until
      ? { field: 'until', cure: '不能早于今天' }
      : undefined
  },
})

/** What was done, or found, on the way: by whoever leads the school, or whoever is to do it. */
export const rectificationNote = recordType({
  type: 'rectification_note',
  title: '整改进展',
  by: ['principal', 'admin', 'responsible', 'supervisor'],
  ledger: 'school',
  fields: { rectification: id(), entry: id(), note: text(1, 2000) },
  key: ['rectification', 'entry'],
  beside: ['rectification'],
  bounds: (_, stored) => refuseChanged(stored),
})

/** The end of an item by the principal's word. Where data has ended it, the timer writes this, with the figure. */
export const rectificationEnd = recordType({
  type: 'rectification_end',
  title: '整改结束',
  by: ['principal'],
  ledger: 'school',
  fields: { rectification: id(), reason: text(1, 500) },
  key: ['rectification'],
  beside: ['rectification'],
  stamp: () => ({ figure: '' }),
  bounds(_, { inForce, beside }) {
    if (beside?.rectification === undefined) return unknown
    return inForce === undefined ? undefined : { ...ended, cure: '这项整改已经结束' }
  },
})

/** What a return visit (回访) has found. */
export const revisit = recordType({
  type: 'revisit',
  title: '整改回访',
  by: ['principal', 'admin', 'supervisor'],
  ledger: 'school',
  fields: {
    rectification: id(),
    entry: id(),
    date: date(),
    result: oneOf(['settled', 'partly', 'unsettled']),
    note: text(1, 2000),
  },
  key: ['rectification', 'entry'],
  dated: true,
  beside: ['rectification'],
  bounds: (_, stored) => refuseChanged(stored),
})
