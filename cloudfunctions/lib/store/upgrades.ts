/** Documents of an earlier format: found, and brought up to this release's. */
import { canonical } from '../canonical'
import { type CollectionName, type Document, formatOf, migrated } from '../formats'
import { changedBy, collections, command, type Found } from './database'

const older = (name: CollectionName) => command.not(command.gte(formatOf(name)))

/** Whole documents of a school that are of an earlier format, in the order of their ids, after one. One call. */
export async function readOlder(
  name: CollectionName,
  school: string,
  after: string,
  most: number,
): Promise<Document[]> {
  const query = collections[name].where({ school, _id: command.gt(after), format: older(name) })
  return ((await query.orderBy('_id', 'asc').limit(most).get()) as Found).data as Document[]
}

/** Whole documents by id. One call. */
export async function readWhole(name: CollectionName, ids: readonly string[]): Promise<Document[]> {
  const query = collections[name].where({ _id: command.in([...ids]) })
  return ((await query.limit(ids.length).get()) as Found).data as Document[]
}

/**
 * Replaces what a migration changes in a document, where that has not moved on since it was read; false where it has.
 * A revision is raised: what was read before does not count any more. One call.
 */
export async function upgrade(name: CollectionName, document: Document): Promise<boolean> {
  const { _id, rev } = document
  const changed = Object.entries(migrated(name, document)).filter(
    ([field, value]) => canonical(value) !== canonical(document[field]),
  )
  const fields = Object.fromEntries(changed.map(([field, value]) => [field, command.set(value)]))
  const hasRev = typeof rev === 'number'
  const asRead = { _id, ...(hasRev && { rev }), format: older(name) }
  const next = { ...fields, ...(hasRev && { rev: rev + 1 }) }
  return changedBy(await collections[name].where(asRead).update(next)) === 1
}
