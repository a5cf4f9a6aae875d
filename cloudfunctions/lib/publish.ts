/** Where the sums of a ledger are read: a pupil's and a month's in the class's books, staff's in the school's. */
import type { Summed } from '../../shared/books'
import { isRosterGuardian } from '../../shared/joining'
import { keyOf } from '../../shared/keys'
import { type Changed, changedNow } from './changed'
import { type Ledger, ledgerId } from './ledger'
import { schoolLedgerId } from './settings'
import { publishToClasses, publishToSchool } from './store/books'

/** Where a ledger's entry stands: in which documents, in which map of theirs, under which key. */
export interface Place {
  collection: 'classes' | 'ledgers'
  documents: string[]
  map: 'pupils' | 'months' | 'staff'
  key: string
}

/** What is published of a ledger. */
export interface Summary extends Place {
  entry: Summed
}

/** The fields of a ledger that say where it is published. */
export const placeFields = [
  ...['school', 'rev', 'class', 'period', 'member.id'],
  ...['profile.student', 'profile.roll.books'],
] as const

/** Where a ledger is published, or undefined for the school's, which is read itself. */
export function placeOf({ school, profile, class: own, period, member }: Ledger): Place | undefined {
  const books = (ids: string[]) => ids.map((id) => ledgerId(school, 'class', id))
  if (profile) {
    const { student, roll } = profile
    return { collection: 'classes', documents: books(roll.books), map: 'pupils', key: keyOf(student) }
  }
  if (own !== undefined && period !== undefined)
    return { collection: 'classes', documents: books([own]), map: 'months', key: period }
  if (member === undefined) return undefined
  return { collection: 'ledgers', documents: [schoolLedgerId(school)], map: 'staff', key: keyOf(member.id) }
}

function entryOf({ rev, tally, profile, member }: Ledger): Summed {
  if (profile) {
    const { name, proxy, consent, roll, guardians } = profile
    const joined = guardians.filter((tie) => !isRosterGuardian(tie)).length
    return { rev, tally, ...{ name, proxy, consent, roll, guardians: joined } }
  }
  if (member === undefined) return { rev, tally }
  const { id: _, ...rest } = member
  return { rev, tally, ...rest }
}

/** What is published of a ledger, and where. */
export function summaryOf(ledger: Ledger): Summary | undefined {
  const place = placeOf(ledger)
  return place && { ...place, entry: entryOf(ledger) }
}

/** The time of a change, for a ledger that is read itself: others have it where their sums are published. */
export const markOf = (ledger: Ledger): Partial<Changed> =>
  placeOf(ledger) === undefined ? changedNow() : {}

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
