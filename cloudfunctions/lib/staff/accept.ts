/**
 * The action `acceptStaff`: whoever holds the code of a member of staff is that member from now on, with this account
 * alone. The code is taken first, by one account; then the entry gets the account, in one conditional write; what breaks
 * off in between is finished by sending it again.
 */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { addClaim, draftOf, save } from '../draft'
import { code, readLive } from '../joins/invited'
import { ledgerId } from '../ledger'
import { publishSums } from '../publish'
import { readFounded } from '../screens/viewer'
import type { Request } from '../serve'
import { type Invitation, saveInvitation } from '../store/joins'
import { readLedgers, releaseClaim } from '../store/ledgers'
import { officesField, putMember } from './offices'
import { staffClaim } from './who'

export const acceptStaffInput = z.strictObject({ mutation: id(), code: code() })
type Asked = z.output<typeof acceptStaffInput>

const fields = ['school', 'kind', 'claims', 'rev', 'tally', 'recent', 'chain', 'member', officesField]
const mostRounds = 8

/** One account alone takes a code; it may send it again. */
async function take(live: Invitation, { caller }: Request): Promise<void> {
  if (live.isRevoked) return
  if (!(await saveInvitation({ ...live, isRevoked: true, counted: caller }, false))) throw new Refusal('busy')
}

/** Gives the entry the account; false where its ledger has moved on. */
async function give(staff: string, { school, caller, now }: Request): Promise<boolean> {
  const [ledger] = await readLedgers([ledgerId(school, 'staff', staff)], fields)
  const member = ledger?.member
  if (ledger === undefined || member === undefined)
    throw new Refusal('not_found', 'code', { field: '这份邀请' })
  const { accounts = [] } = member
  if (accounts.at(-1) === caller) return publishSums(ledger).then(() => true)
  const draft = draftOf(ledger, false)
  const left = accounts.filter((account) => account !== caller)
  putMember(draft, { ...member, accounts: [...left, caller] }, { caller, as: 'staffMember', now })
  addClaim(draft, staffClaim(school, caller))
  if (!(await save(draft))) return false
  await publishSums(draft.ledger)
  return true
}

/** An account is one member of staff; one that was another's before is not any more. */
async function refuseOther(staff: string, request: Request): Promise<void> {
  const { member, read = [] } = (await readFounded(request, ['claims'])) ?? {}
  if (member !== undefined && member.id !== staff) {
    const cure = `您的微信已是本校教职工「${member.name}」。请用本人的微信接受，或请管理员核对`
    throw new Refusal('duplicate', null, { cure })
  }
  const claim = staffClaim(request.school, request.caller)
  const holder = read.find(({ _id, claims }) => claims.includes(claim) && _id !== claim)
  if (holder && holder._id !== ledgerId(request.school, 'staff', staff)) await releaseClaim(holder._id, claim)
}

/** Nine calls. */
export async function acceptStaff(asked: Asked, request: Request): Promise<{ accepted: true }> {
  const { live } = await readLive(request, asked.code)
  const { staff } = live
  if (staff === undefined) throw new Refusal('not_found', 'code', { field: '有效的教职工邀请' })
  await refuseOther(staff, request)
  await take(live, request)
  for (let round = 0; round < mostRounds; round++) if (await give(staff, request)) return { accepted: true }
  throw new Refusal('busy')
}
