/** All that is kept of a school, document by document and as it is: to be carried away, and brought back. */
import { joinKey } from '../../../shared/keys'
import { canonical } from '../canonical'
import type { CollectionName, Document } from '../formats'
import { asItIs, collections, command, type Found, projection, unlessDuplicate } from './database'

/** Not one of the school's documents: it is there as long as they are being brought back, and is not carried away. */
const restoringId = (school: string) => joinKey('restoring', school)

/** Ids of a school's documents in their order, after one. One call. */
export async function readIds(
  name: CollectionName,
  school: string,
  after: string,
  most: number,
): Promise<string[]> {
  const query = collections[name].where({ school, _id: command.gt(after) }).field(projection(['_id']))
  const { data } = (await query.orderBy('_id', 'asc').limit(most).get()) as Found
  return (data as { _id: string }[]).map(({ _id }) => _id)
}

/** Whether there is this document. One call. */
export async function isKept(name: CollectionName, id: string): Promise<boolean> {
  const counted: unknown = await collections[name].where({ _id: id }).count()
  return ((counted as { total?: number }).total ?? 0) > 0
}

/** How many documents a school has in a collection. One call. */
export async function countOf(name: CollectionName, school: string): Promise<number> {
  const counted: unknown = await collections[name].where({ school }).count()
  return (counted as { total?: number }).total ?? 0
}

/** Those of these documents that are there, in the same words. One call. */
async function readThere(name: CollectionName, documents: readonly Document[]) {
  const ids = documents.map(({ _id }) => _id)
  const { data } = (await asItIs(name)
    .where({ _id: command.in(ids) })
    .limit(ids.length)
    .get()) as Found
  return new Map((data as Document[]).map((one) => [one._id, canonical(one)]))
}

/** Whether these documents are there as they are. One call. */
export async function areThere(name: CollectionName, documents: readonly Document[]): Promise<boolean> {
  const there = await readThere(name, documents)
  return documents.every((one) => there.get(one._id) === canonical(one))
}

/** Adds documents as they are, of whichever format; those that are there already must be the same. */
export async function bringBack(name: CollectionName, documents: readonly Document[]): Promise<boolean> {
  if (await unlessDuplicate(asItIs(name).add([...documents]))) return true
  const there = await readThere(name, documents)
  for (const document of documents.filter(({ _id }) => !there.has(_id))) {
    await unlessDuplicate(asItIs(name).add(document))
  }
  return documents.every((one) => [undefined, canonical(one)].includes(there.get(one._id)))
}

/** Which backup is being restored, or undefined where none is. One call. */
export async function readRestoring(school: string): Promise<string | undefined> {
  const { data } = (await collections.seals.doc(restoringId(school)).get()) as Found
  return (data as { digest: string }[])[0]?.digest
}

/** Notes that a backup is being restored, until it is done. One call. */
export async function noteRestoring(school: string, digest: string): Promise<void> {
  await collections.seals.doc(restoringId(school)).set({ digest })
}

export async function endRestoring(school: string): Promise<void> {
  await collections.seals.where({ _id: restoringId(school) }).remove()
}
