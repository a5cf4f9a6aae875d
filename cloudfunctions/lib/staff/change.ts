/**
 * Who is on the staff, with which offices and classes. The truth is the member's own ledger; the entry in the school's
 * is published from it as sums are, absolutely and never over a newer one. So a change that breaks off in between is
 * put right by sending it again, by the next one, or by the night (decision 35).
 */
import { createHash } from 'node:crypto'
import type { StaffEntry } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import type { RoleName } from '../../../shared/roles/index'
import { entryOf } from '../../../shared/staff'
import { acceptedAs, withAccepted } from '../accepted'
import { canonical } from '../canonical'
import { draftOf, save } from '../draft'
import { emptyLedger, type Ledger, ledgerId, type Member } from '../ledger'
import { publishSums } from '../publish'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { readLedgers } from '../store/ledgers'
import { refuseWithoutLeaders } from './leaders'
import { officesField, putMember } from './offices'

/** A member of staff as they shall be from now on: all of it, not a difference. Who has left has no roles and no classes. */
export interface StaffChange extends Pick<StaffEntry, 'name' | 'roles' | 'classes' | 'number'> {
  id: string
  /** Of which of the classes they are the head teacher; where it is not said, of those that they were, as far as they still teach them. */
  headOf?: string[]
}

/** What a change makes of an entry: whose account it is stays as it is. */
function changed({ classes, headOf, ...rest }: StaffChange, before: Member | undefined): Member {
  const heads = (headOf ?? before?.headOf ?? []).filter((own) => classes.includes(own))
  const accounts = before?.accounts
  return { ...rest, classes, ...(heads.length > 0 && { headOf: heads }), ...(accounts && { accounts }) }
}

const fields = [
  ...['school', 'kind', 'claims', 'rev', 'tally', 'recent', 'chain', 'member', 'staff', officesField],
]

const digestOf = (change: StaffChange): string =>
  createHash('sha256').update(canonical(change)).digest('base64url').slice(0, 16)

const mostRounds = 8
const savedAtOnce = 8

/** What is known of the ledgers when a change is made. */
interface Standing {
  request: Request
  mutation: string
  read: readonly Ledger[]
  /** In which role the caller changes it. */
  as: RoleName
}

/** Whether this very change was made before; the same id for something else is refused. */
function isMade({ recent }: Ledger, change: StaffChange, mutation: string): boolean {
  const known = acceptedAs(recent, mutation)
  if (known !== undefined && known.digest !== digestOf(change))
    throw new Refusal('mutation_reused', 'mutation')
  return known !== undefined
}

/** Makes one change and publishes it; false where the ledger has moved on in the meantime. */
async function changeOne({ request, mutation, read, as }: Standing, change: StaffChange): Promise<boolean> {
  const id = ledgerId(request.school, 'staff', change.id)
  const found = read.find(({ _id }) => _id === id)
  if (found && isMade(found, change, mutation)) return publishSums(found).then(() => true)
  const draft = draftOf(found ?? emptyLedger(request.school, 'staff', change.id), found === undefined)
  const recent = withAccepted(draft.ledger.recent, { mutation, digest: digestOf(change), version: 1 })
  draft.ledger = { ...draft.ledger, recent }
  draft.changed.add('recent')
  putMember(draft, changed(change, found?.member), { ...request, as })
  if (!(await save(draft))) return false
  await publishSums(draft.ledger)
  return true
}

/** Those that are still to be made after one round: one call to read, and two for each change. */
async function round(request: Request, changes: readonly StaffChange[], mutation: string) {
  const ids = changes.map(({ id }) => ledgerId(request.school, 'staff', id))
  const read = await readLedgers([schoolLedgerId(request.school), ...ids], fields)
  const staff = read.find(({ kind }) => kind === 'school')?.staff
  if (staff === undefined) throw new Refusal('not_open', 'school')
  refuseWithoutLeaders(staff, changes)
  const as = entryOf(staff, request.caller)?.roles.includes('admin') ? 'admin' : 'principal'
  const left: StaffChange[] = []
  const waiting = changes.values()
  const makeSome = async () => {
    for (const change of waiting)
      if (!(await changeOne({ request, mutation, read, as }, change))) left.push(change)
  }
  await Promise.all(Array.from({ length: savedAtOnce }, makeSome))
  return left
}

/**
 * Adds or changes members of staff, each in their own ledger and in the school's. May be sent any number of times under
 * the same mutation id. Refuses what would leave the school without anybody who administers it. Who may ask for it is
 * the caller's to check; the school need not be open yet.
 */
export async function changeStaff(
  request: Request,
  changes: readonly StaffChange[],
  mutation: string,
): Promise<void> {
  let left = changes
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === mostRounds) throw new Refusal('busy')
    left = await round(request, left, mutation)
  }
}
