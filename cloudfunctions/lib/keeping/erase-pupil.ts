/** Erasing groups of what is kept of a child, or all of it; of a ledger that was read whole. */
import { joinKey } from '../../../shared/keys'
import type { GroupName } from '../../../shared/keeping/groups'
import { recordTypes, type TypeName } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import { withAccepted } from '../accepted'
import { sealedAfter } from '../chain'
import { withoutTypes } from '../erase'
import { type Ledger, ledgerId } from '../ledger'
import { publishSums } from '../publish'
import { type LeftPupil, removeEntries, removeJoinsOf, removeReminders, saveErased } from '../store/erasing'
import { removeKinOf } from '../store/kin'
import { readTiedToAny, saveLedger } from '../store/ledgers'
import { removeReadsOf } from '../store/reads'

const ofPupils = (recordTypes as readonly AnyRecordType[]).filter(({ ledger }) => ledger === 'pupil')

/** The record types of groups. */
export const typesOf = (groups: readonly GroupName[]): TypeName[] =>
  ofPupils.flatMap(({ type, group }) => (group && groups.includes(group) ? [type as TypeName] : []))

/** Visits by their ids are given up with the records that they are of. */
const claimsLeft = ({ _id, claims }: Ledger, groups: readonly GroupName[]) =>
  groups.includes('contact') ? [_id] : claims

/** A ledger without the records of groups, ready to be stored; its revision is that at which it was read. */
export function withoutGroups(ledger: Ledger, groups: readonly GroupName[]): Ledger {
  const left = withoutTypes(ledger, typesOf(groups))
  return { ...left, claims: claimsLeft(ledger, groups) }
}

/** What is noted of an erasure: the guardian's submission, or how many periods after leaving are over. */
interface Noted {
  mutation?: string
  erased?: number
}

const withMutation = (left: Ledger, mutation: string | undefined): Ledger =>
  mutation === undefined
    ? left
    : { ...left, recent: withAccepted(left.recent, { mutation, digest: '', version: 1 }) }

/** Saves what an erasure leaves of a pupil's ledger and publishes its sums; false where it has moved on. Two calls. */
export async function saveWithout(
  ledger: Ledger,
  without: Ledger,
  { mutation, erased }: Noted,
): Promise<boolean> {
  const left = withMutation(without, mutation)
  const profile = left.profile && erased !== undefined ? { ...left.profile, erased } : left.profile
  const next = sealedAfter(ledger, { ...left, ...(profile && { profile }), rev: ledger.rev + 1 })
  const { records, tally, recent, chain, claims } = next
  const fields = { records, tally, recent, chain, claims, ...(profile && { profile }) }
  if (!(await saveLedger(ledger._id, ledger.rev, fields))) return false
  await publishSums(next)
  return true
}

/** Saves a pupil's ledger without the records of groups; see {@link saveWithout}. */
export const eraseGroups = (ledger: Ledger, groups: readonly GroupName[], noted: Noted): Promise<boolean> =>
  saveWithout(ledger, withoutGroups(ledger, groups), noted)

/** Accounts of a child that are tied to no other one of the school. One call. */
async function onlyTiedTo({ school, profile }: LeftPupil): Promise<string[]> {
  const { student, guardians } = profile
  if (guardians.length === 0) return []
  const tied = await readTiedToAny(school, guardians, ['profile.student', 'profile.guardians'])
  const others = tied.flatMap((one) =>
    one.profile?.student === student ? [] : (one.profile?.guardians ?? []),
  )
  return guardians.filter((account) => !others.includes(account))
}

/** A pupil's ledger with nothing in it but that it was there: one that is gone would be what an attacker leaves. */
function emptied(ledger: Ledger): Ledger {
  const everything = ofPupils.map(({ type }) => type as TypeName)
  const { profile: _profile, ...left } = withoutTypes(ledger, everything)
  return { ...left, tally: {}, recent: [], claims: [ledger._id] }
}

/**
 * Erases all that is kept of a child: its ledger last, by which it is found, so that whatever breaks off is done again.
 * False where the ledger has moved on. Nine calls.
 */
export async function eraseAll(ledger: LeftPupil): Promise<boolean> {
  const { school, profile } = ledger
  const { student, roll } = profile
  const alone = await onlyTiedTo(ledger)
  await removeReadsOf(school, student)
  await removeJoinsOf(school, profile)
  await removeKinOf(school, student)
  await removeReminders(alone.map((account) => joinKey(school, account)))
  await removeEntries(roll.books.map((own) => ledgerId(school, 'class', own)), student) // prettier-ignore
  const next = sealedAfter(ledger, { ...emptied(ledger), rev: ledger.rev + 1 })
  return saveErased({ ...next, rev: ledger.rev })
}
