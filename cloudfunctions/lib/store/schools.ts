/** Filling the store with a school that is not open yet. */
import type { PupilEntry } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { canonical } from '../canonical'
import type { Ledger } from '../ledger'
import type { StoredClass } from './books'
import { changedNow } from '../changed'
import { classes, collections, command, ledgers, mostDocuments, unlessDuplicate } from './database'
import { stamped } from './versioned'

/** Removes all that is kept of a school. */
export async function removeSchool(school: string): Promise<void> {
  for (const collection of Object.values(collections)) await collection.where({ school }).remove()
}

/** Adds documents, all or none; false where one is there already. All of them there as they are: this was done before. */
async function insertAll(
  name: 'ledgers' | 'classes',
  given: readonly (Ledger | StoredClass)[],
): Promise<boolean> {
  const collection = collections[name]
  const all = given.map((one) => stamped(name, one))
  if (await unlessDuplicate(collection.add(all))) return true
  const ids = all.map(({ _id }) => _id)
  const { data } = await collection
    .where({ _id: command.in(ids) })
    .limit(mostDocuments)
    .get()
  const there = new Map((data as { _id: string }[]).map((one) => [one._id, canonical(one)]))
  return all.every((one) => there.get(one._id) === canonical(one))
}

export const insertLedgers = (all: Ledger[]): Promise<boolean> => insertAll('ledgers', all)

export const insertClasses = (all: StoredClass[]): Promise<boolean> => insertAll('classes', all)

/** Replaces many entries of one class document at once; for a school that is not open yet. */
export async function fillClass(id: string, entries: Record<string, PupilEntry>): Promise<void> {
  const paths = Object.entries(entries).map(([student, entry]) => [
    `pupils.${keyOf(student)}`,
    command.set(entry),
  ])
  await classes.where({ _id: id }).update(Object.fromEntries(paths) as Record<string, unknown>)
}

/** Takes pupils out of the books of every class; for a school that is not open yet. One call, all classes written. */
export async function removeFromBooks(school: string, students: readonly string[]): Promise<void> {
  const places = students.map((student) => [`pupils.${keyOf(student)}`, command.remove()] as const)
  await classes.where({ school }).update(Object.fromEntries(places))
}

/** Removes ledgers; for a school that is not open yet. One call. */
export async function removeLedgers(ids: readonly string[]): Promise<void> {
  await ledgers.where({ _id: command.in([...ids]) }).remove()
}

export async function openSchool(schoolLedger: string): Promise<void> {
  await ledgers.where({ _id: schoolLedger }).update({ open: true, ...changedNow() })
}
