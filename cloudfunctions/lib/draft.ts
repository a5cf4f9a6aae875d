/** A ledger while submissions are applied to it, and the fields that saving it must replace. */
import type { Calendar } from '../../shared/calendar'
import { withAccepted } from './accepted'
import { consentedTypes, type TypeName } from '../../shared/records/index'
import { entryKey, type Ledger, type Version, versionsOf, withoutConsented, withVersion } from './ledger'
import { markOf } from './publish'
import { insertLedger, saveLedger } from './store/ledgers'
import type { Submission } from './submission'

export interface Draft {
  ledger: Ledger
  isNew: boolean
  /** Paths of the document that changed. */
  changed: Set<string>
}

export const draftOf = (ledger: Ledger, isNew: boolean): Draft => ({ ledger, isNew, changed: new Set() })

const withdrawsConsent = ({ type, record, isWithdrawal }: Submission) =>
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
  for (const erased of consentedTypes) draft.changed.add(`records.${erased}`)
}

/** Applies an accepted submission and returns the number of its version, from 1. */
export function applyTo(draft: Draft, submission: Submission, version: Version, calendar: Calendar): number {
  const { type, record, mutation, digest } = submission
  const key = entryKey(type, record)
  draft.ledger = withVersion(draft.ledger, type, key, version, calendar)
  if (!draft.changed.has(`records.${type.type}`)) draft.changed.add(`records.${type.type}.${key}`)
  changeProfile(draft, submission)
  const number = versionsOf(draft.ledger, type, key).length
  const recent = withAccepted(draft.ledger.recent, { mutation, digest, version: number })
  draft.ledger = { ...draft.ledger, recent }
  for (const field of ['tally', 'recent']) draft.changed.add(field)
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
  const paths = [...changed].filter((path) => {
    const parent = path.slice(0, path.lastIndexOf('.'))
    return !changed.has(parent)
  })
  return Object.fromEntries(paths.map((path) => [path, valueAt(ledger, path)]))
}

/** Saves a draft in one conditional write; false where the ledger has moved on in the meantime. */
export async function save(draft: Draft): Promise<boolean> {
  const { ledger, isNew } = draft
  const rev = ledger.rev
  draft.ledger = { ...ledger, rev: rev + 1 }
  return isNew
    ? insertLedger(draft.ledger)
    : saveLedger(ledger._id, rev, { ...changesOf(draft), ...markOf(ledger) })
}
