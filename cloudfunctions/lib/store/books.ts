/** The books in which sums are read: those of classes, and the school's own for its staff. */
import type { ClassBooks, Summed } from '../../../shared/books'
import { changedNow } from '../changed'
import { classes, command, ledgers, mostDocuments, projection } from './database'

/** A class's books as they are stored. */
export type StoredClass = ClassBooks & { _id: string; school: string }

/** Writes an entry of a summary document and when that was, unless a newer one is there. */
async function publish(
  collection: typeof classes,
  ids: readonly string[],
  path: string,
  entry: Summed,
): Promise<void> {
  const older = { [`${path}.rev`]: command.not(command.gte(entry.rev)) }
  await collection
    .where({ _id: command.in([...ids]), ...older })
    .update({ [path]: command.set(entry), ...changedNow() })
}

export const publishToClasses = (ids: readonly string[], path: string, entry: Summed): Promise<void> =>
  publish(classes, ids, path, entry)

export const publishToSchool = (ids: readonly string[], path: string, entry: Summed): Promise<void> =>
  publish(ledgers, ids, path, entry)

/** Fields of the books of classes by id. One call. */
export async function readClasses(
  ids: readonly string[],
  fields: readonly (keyof StoredClass)[],
): Promise<StoredClass[]> {
  const query = classes.where({ _id: command.in([...ids]) }).field(projection(fields))
  return (await query.limit(mostDocuments).get()).data as StoredClass[]
}

export async function readClassesOf(school: string): Promise<StoredClass[]> {
  return (await classes.where({ school }).limit(mostDocuments).get()).data as StoredClass[]
}
