/** Where the sums of a ledger are read: a pupil's and a month's in the class's books, staff's in the school's. */
import type { Summed } from '../../shared/books'
import { keyOf } from '../../shared/keys'
import { type Ledger, ledgerId } from './ledger'
import { schoolLedgerId } from './settings'
import { publishToClasses, publishToSchool } from './store/books'

/** One entry of a summary: the documents it stands in, its place there, and what it says. */
export interface Summary {
  collection: 'classes' | 'ledgers'
  documents: string[]
  map: 'pupils' | 'months' | 'staff'
  key: string
  entry: Summed
}

/** What is published of a ledger, or undefined for the school's, which is read itself. */
export function summaryOf({
  school,
  rev,
  tally,
  profile,
  class: own,
  period,
  member,
}: Ledger): Summary | undefined {
  const books = (ids: string[]) => ids.map((id) => ledgerId(school, 'class', id))
  if (profile) {
    const { student, name, proxy, consent, roll, guardians } = profile
    const entry = { rev, name, proxy, consent, roll, guardians: guardians.length, tally }
    return {
      collection: 'classes',
      documents: books(roll.books),
      map: 'pupils',
      key: keyOf(student),
      entry,
    }
  }
  if (own !== undefined && period !== undefined) {
    return {
      collection: 'classes',
      documents: books([own]),
      map: 'months',
      key: period,
      entry: { rev, tally },
    }
  }
  if (member === undefined) return undefined
  const { id, ...rest } = member
  const entry = { rev, tally, ...rest }
  return { collection: 'ledgers', documents: [schoolLedgerId(school)], map: 'staff', key: keyOf(id), entry }
}

/**
 * Writes what is published of a ledger. The write is absolute and gives way to a newer one, so it may be repeated,
 * late or lost: the next one of the same ledger puts everything right.
 */
export async function publishSums(ledger: Ledger): Promise<void> {
  const summary = summaryOf(ledger)
  if (summary === undefined) return
  const { collection, documents, map, key, entry } = summary
  const publish = collection === 'classes' ? publishToClasses : publishToSchool
  await publish(documents, `${map}.${key}`, entry)
}
