/** A ledger while submissions are applied to it, and the fields that saving it must replace. */
import type { Calendar } from '../../shared/calendar'
import { withAccepted } from './accepted'
import type { TypeName } from '../../shared/records/index'
import { sealed, sealedAfter } from './chain'
import { withoutConsented } from './erase'
import { isOlder } from './formats'
import { entryKey, type Ledger, type Version, versionsOf, withVersion } from './ledger'
import { markOf } from './publish'
import { insertLedger, saveLedger } from './store/ledgers'
import { upgradeLedger } from './upgrade'
import type { Submission } from './submission'

export interface Draft {
  ledger: Ledger
  /** As it was read; undefined of a ledger that is not stored yet. */
  before: Ledger | undefined
  /** Paths of the document that changed. */
  changed: Set<string>
}

export const draftOf = (ledger: Ledger, isNew: boolean): Draft => ({
  ...{ ledger, before: isNew ? undefined : ledger, changed: new Set() },
})

/** Such a submission erases records: its ledger must be read whole. */
export const withdrawsConsent = ({ type, record, isWithdrawal }: Submission) =>
  type.changes !== undefined &&
  !isWithdrawal &&
  (record.given === false || (type.type === 'amend' && record.consent === false))

function changeProfile(draft: Draft, submission: Submission): void {
  const { type, record, isWithdrawal } = submission
  if (type.changes === undefined || isWithdrawal) return
  draft.ledger = { ...draft.ledger, profile: type.changes(record, draft.ledger.profile) }
  draft.changed.add('profile')
  if (!withdrawsConsent(submission)) return
  draft.ledger = withoutConsented(draft.ledger)
  draft.changed.add('records')
}

/** Applies an accepted submission and returns the number of its version, from 1. */
export function applyTo(draft: Draft, submission: Submission, version: Version, calendar: Calendar): number {
  const { type, record, mutation, digest } = submission
  const key = entryKey(type, record)
  draft.ledger = withVersion(draft.ledger, type, key, version, calendar)
  draft.changed.add(`records.${type.type}.${key}`)
  changeProfile(draft, submission)
  const number = versionsOf(draft.ledger, type, key).length
  const recent = withAccepted(draft.ledger.recent, { mutation, digest, version: number })
  draft.ledger = { ...draft.ledger, recent }
  for (const field of ['tally', 'recent', 'chain']) draft.changed.add(field)
  return number
}

/** Adds a claim, to be saved with the rest. */
export function addClaim(draft: Draft, claim: string): void {
  if (draft.ledger.claims.includes(claim)) return
  draft.ledger = { ...draft.ledger, claims: [...draft.ledger.claims, claim] }
  draft.changed.add('claims')
}

/** The value at a changed path; a key of an entry may hold any sign but a dot. */
function valueAt(ledger: Ledger, path: string): unknown {
  const [field, type, key] = path.split('.') as [keyof Ledger, TypeName | undefined, string | undefined]
  if (type === undefined) return ledger[field]
  const entries = ledger.records[type] ?? {}
  return key === undefined ? entries : entries[key]
}

/** The changed fields; an entry below a path that is replaced whole is part of it. */
function changesOf({ ledger, changed }: Draft): Record<string, unknown> {
  const paths = [...changed].filter((path) => ![...changed].some((other) => path.startsWith(`${other}.`)))
  return Object.fromEntries(paths.map((path) => [path, valueAt(ledger, path)]))
}

/** The ledger as it is stored with what was filed in it. */
function filed({ ledger, before }: Draft): Ledger {
  const next = { ...ledger, rev: ledger.rev + 1 }
  return before ? sealedAfter(before, next) : sealed(next)
}

/**
 * Saves a draft in one conditional write; false where the ledger has moved on in the meantime, or was of an earlier
 * format and has been brought up to this one.
 */
export async function save(draft: Draft): Promise<boolean> {
  const { ledger, before } = draft
  if (before && isOlder('ledgers', before)) {
    await upgradeLedger(ledger._id)
    return false
  }
  draft.ledger = filed(draft)
  return before === undefined
    ? insertLedger(draft.ledger)
    : saveLedger(ledger._id, ledger.rev, { ...changesOf(draft), ...markOf(ledger) })
}
