/** Which schools have changed, and when. */
import type { Changed } from '../changed'
import { classes, command, type Found, ledgers, mostDocuments, projection } from './database'

type Change = Changed & { school: string }

/** Schools whose classes' books changed, by the index `changed`. One call, one row for a school. */
async function readChangedBooks(since: string): Promise<Change[]> {
  const { data } = (await classes
    .aggregate()
    .match({ changedAt: command.gte(since) })
    .group({ _id: '$school', changedAt: command.aggregate.max('$changedAt') })
    .limit(mostDocuments)
    .end()) as Found
  return (data as (Changed & { _id: string })[]).map(({ _id, changedAt }) => ({ school: _id, changedAt }))
}

/** Schools whose own ledger changed, by the index `changed`. One call, a document for each school. */
async function readChangedLedgers(since: string): Promise<Change[]> {
  const query = ledgers.where({ kind: 'school', changedAt: command.gte(since) })
  const { data } = await query
    .field(projection(['school', 'changedAt']))
    .limit(mostDocuments)
    .get()
  return data as Change[]
}

/** When each school last changed, of those that did since a moment. Two calls at once. */
export async function readChanges(since: string): Promise<ReadonlyMap<string, string>> {
  const changes = await Promise.all([readChangedBooks(since), readChangedLedgers(since)])
  const inOrder = changes.flat().sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
  return new Map(inOrder.map(({ school, changedAt }) => [school, changedAt]))
}
