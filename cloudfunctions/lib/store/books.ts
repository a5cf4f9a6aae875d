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

/** The store's answer to a query is 1 MB at most (docs.cloudbase.net, this error code). */
const tooLarge = 'EXCEED_MAX_RESPONSE_SIZE'

/** How many books fit in one answer: all, until the store has said once that they do not. */
let fitting = mostDocuments

type Fields = readonly (keyof StoredClass)[]

/** Books in as many parts as answers are known to take, all at once. */
async function readFitting(ids: readonly string[], fields: Fields): Promise<StoredClass[]> {
  const count = Math.ceil(ids.length / fitting)
  const size = Math.ceil(ids.length / count)
  const parts = Array.from({ length: count }, (_, part) => ids.slice(part * size, (part + 1) * size))
  return (await Promise.all(parts.map((part) => readPart(part, fields)))).flat()
}

async function readPart(ids: readonly string[], fields: Fields): Promise<StoredClass[]> {
  try {
    const query = classes.where({ _id: command.in([...ids]) }).field(projection(fields))
    return (await query.limit(mostDocuments).get()).data as StoredClass[]
  } catch (error) {
    if ((error as { code?: unknown }).code !== tooLarge || ids.length === 1) throw error
    fitting = Math.min(fitting, Math.ceil(ids.length / 2))
    return readFitting(ids, fields)
  }
}

/**
 * Fields of the books of classes by id. One call where they fit in one answer, as those of a school of twenty classes
 * do all year; else as few as will do, at once, and in an instance's first reading those in which they did not fit.
 */
export const readClasses = (ids: readonly string[], fields: Fields): Promise<StoredClass[]> =>
  ids.length === 0 ? Promise.resolve([]) : readFitting(ids, fields)
