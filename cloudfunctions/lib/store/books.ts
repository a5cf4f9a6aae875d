/** The books in which sums are read: those of classes, and the school's own for its staff. */
import type { ClassBooks, Summed } from '../../../shared/books'
import { changedNow } from '../changed'
import { atOnce } from '../parts'
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

type Fields = readonly (keyof StoredClass)[]

/**
 * Fields of the books of a school's classes by id. One call where they fit in one answer, as those of a school of twenty
 * classes do all year; else as few as will do, at once, and in an instance's first reading those in which they did not.
 */
export function readClasses(ids: readonly string[], fields: Fields): Promise<StoredClass[]> {
  if (ids.length === 0) return Promise.resolve([])
  return atOnce([ids[0], ...fields].join(' '), ids, async (some) => {
    const query = classes.where({ _id: command.in([...some]) }).field(projection(fields))
    return (await query.limit(mostDocuments).get()).data as StoredClass[]
  })
}
