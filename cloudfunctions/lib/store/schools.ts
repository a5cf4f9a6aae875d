/** Filling the store with a school that is not open yet. */
import type { PupilEntry } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import type { Ledger } from '../ledger'
import type { StoredClass } from './books'
import {
  ballots,
  classes,
  command,
  invitations,
  joins,
  ledgers,
  reminders,
  surveyTexts,
  unlessDuplicate,
} from './database'

/** Removes all that is kept of a school. */
export async function removeSchool(school: string): Promise<void> {
  const all = [ledgers, classes, ballots, surveyTexts, invitations, joins, reminders]
  for (const collection of all) await collection.where({ school }).remove()
}

export async function insertLedgers(all: Ledger[]): Promise<boolean> {
  return unlessDuplicate(ledgers.add(all))
}

export async function insertClasses(all: StoredClass[]): Promise<boolean> {
  return unlessDuplicate(classes.add(all))
}

/** Replaces many entries of one class document at once; for a school that is not open yet. */
export async function fillClass(id: string, entries: Record<string, PupilEntry>): Promise<void> {
  const paths = Object.entries(entries).map(([student, entry]) => [
    `pupils.${keyOf(student)}`,
    command.set(entry),
  ])
  await classes.where({ _id: id }).update(Object.fromEntries(paths) as Record<string, unknown>)
}

export async function openSchool(schoolLedger: string): Promise<void> {
  await ledgers.where({ _id: schoolLedger }).update({ open: true })
}
