/**
 * When what a card is made of last changed: a time beside the books of a class, and in the school's own ledger, written
 * with the change itself. By it the timer finds the schools that are to be folded anew.
 */
import { classes, command, type Found, ledgers, mostDocuments } from './database'

/** A school, and when something of it changed last: a moment in UTC, "2026-10-14T11:05:00.000Z". */
export interface Change {
  school: string
  changedAt: string
}

/** The field that goes with a write of now. */
export const changedNow = (): Pick<Change, 'changedAt'> => ({ changedAt: new Date().toISOString() })

/** Schools whose classes' books changed, by the index `changed`. One call, one row for a school. */
async function readChangedBooks(since: string): Promise<Change[]> {
  const { data } = (await classes
    .aggregate()
    .match({ changedAt: command.gte(since) })
    .group({ _id: '$school', changedAt: command.aggregate.max('$changedAt') })
    .limit(mostDocuments)
    .end()) as Found
  return (data as { _id: string; changedAt: string }[]).map(({ _id, changedAt }) => ({
    school: _id,
    changedAt,
  }))
}

/** Schools whose own ledger changed, by the index `changed`. One call. */
async function readChangedLedgers(since: string): Promise<Change[]> {
  const query = ledgers.where({ kind: 'school', changedAt: command.gte(since) })
  const fields = { _id: false, school: true, changedAt: true }
  return (await query.field(fields).limit(mostDocuments).get()).data as Change[]
}

/** When each school last changed, of those that did since a moment. Two calls at once, and a document for each school. */
export async function readChanges(since: string): Promise<ReadonlyMap<string, string>> {
  const changes = await Promise.all([readChangedBooks(since), readChangedLedgers(since)])
  const inOrder = changes.flat().sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
  return new Map(inOrder.map(({ school, changedAt }) => [school, changedAt]))
}
