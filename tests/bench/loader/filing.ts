/** Entries filed in ledgers by the functions' own pure steps; only judging is left out: what is filed was accepted. */
import { createHash } from 'node:crypto'
import { sealed } from '../../../cloudfunctions/lib/chain'
import { addClaim, applyTo, draftOf } from '../../../cloudfunctions/lib/draft'
import { roleOf } from '../../../cloudfunctions/lib/judge'
import { entryKey, type Ledger, versionsOf } from '../../../cloudfunctions/lib/ledger'
import { claimOf, placeOf } from '../../../cloudfunctions/lib/round'
import { parseItem, type Submission } from '../../../cloudfunctions/lib/submission'
import type { Settings } from '../../../shared/books'
import { recordTypes } from '../../../shared/records/index'
import type { Staff } from '../../../shared/roles/role'
import type { Entry } from '../generate/entry'

/** What is known of a school when its entries are filed. */
export interface Known {
  settings: Settings
  staff: ReadonlyMap<string, Staff>
}

const everyType = recordTypes.map(({ type }) => type)
const mutationSigns = 32

/** The mutation id of an entry: as long as the app's own, and the same for whoever sends it. */
export const mutationOf = ({ at, by, record }: Entry): string =>
  createHash('sha256')
    .update(JSON.stringify([at, by, record]))
    .digest('hex')
    .slice(0, mutationSigns)

/** An entry as it is parsed, with the facts that are stamped on it. */
function submissionOf(entry: Entry, { settings }: Known): Submission {
  const submission = parseItem({ mutation: mutationOf(entry), record: entry.record }, everyType)
  const stamp = submission.type.stamp?.({ today: entry.at.slice(0, 10), calendar: settings.calendar })
  return stamp ? { ...submission, record: { ...submission.record, ...stamp } } : submission
}

/** The ledger as it is saved once an entry is accepted; it is sealed when all are. */
function filed(ledger: Ledger, entry: Entry, submission: Submission, { settings, staff }: Known): Ledger {
  const { by, at } = entry
  const { type, record, isWithdrawal } = submission
  const member = staff.get(by)
  const as = roleOf({
    ...submission,
    ...{ caller: { id: by, ...(member && { staff: member }) }, today: at.slice(0, 10), settings },
    ...{ pupil: ledger.profile, versions: versionsOf(ledger, type, entryKey(type, record)) },
    ...{ beside: {}, classSize: 0 },
  })
  const draft = draftOf(ledger, false)
  const claim = isWithdrawal ? undefined : claimOf(ledger.school, submission)
  if (claim !== undefined) addClaim(draft, claim)
  applyTo(draft, submission, { by, as, at, value: isWithdrawal ? null : record }, settings.calendar)
  return { ...draft.ledger, rev: ledger.rev + 1 }
}

/** A ledger, and when something was filed in it last; "" where it is as it was imported. */
export interface Filed {
  ledger: Ledger
  at: string
}

/** The ledgers that some entries leave behind, beginning with those that are there. Entries come in time order. */
export function fileAll(entries: readonly Entry[], before: readonly Ledger[], known: Known): Filed[] {
  const all = new Map(before.map((ledger) => [ledger._id, { ledger, at: '' }]))
  for (const entry of entries) {
    if (entry.refused) continue
    const submission = submissionOf(entry, known)
    const place = placeOf(known.settings.id, entry.by, submission)
    if (place === undefined) throw new Error(`an entry without a place: ${JSON.stringify(entry)}`)
    const ledger = filed(all.get(place._id)?.ledger ?? place, entry, submission, known)
    all.set(place._id, { ledger, at: entry.at })
  }
  return [...all.values()].map((one) => ({ ...one, ledger: sealed(one.ledger) }))
}
