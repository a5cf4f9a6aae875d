/** Who stands at the school's desk: its leaders; before it is open its admins, and nobody else is answered. */
import type { Settings } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { roleHeld } from '../../../shared/roles/index'
import type { Caller } from '../../../shared/roles/role'
import type { Ledger } from '../ledger'
import { refuseOthers } from '../screens/leaders'
import type { Request } from '../serve'
import { schoolLedgerId, settingsIn, settingsThemselves } from '../settings'
import { staffClaim, staffLedgerOf } from '../staff/who'
import { readClaiming } from '../store/ledgers'

export interface Desk {
  /** The school's own ledger, with what was asked of it. */
  ledger: Ledger
  settings: Settings
  caller: Caller
  isOpen: boolean
  /** All ledgers that were read. */
  read: readonly Ledger[]
}

/** One call: the school's ledger, the caller's own, and others by their ids. */
export async function readDesk(
  { school, caller }: Request,
  subject: string,
  fields: readonly string[] = [],
  ids: readonly string[] = [],
): Promise<Desk> {
  const wanted = [...settingsThemselves, 'open', 'member', ...fields]
  const read = await readClaiming([schoolLedgerId(school), staffClaim(school, caller), ...ids], wanted)
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const settings = ledger && settingsIn(ledger)
  if (ledger === undefined || settings === undefined) throw new Refusal('not_open', 'school')
  const member = staffLedgerOf(read, caller)?.member
  const who: Caller = { id: caller, ...(member && { staff: member }) }
  const isOpen = ledger.open === true
  // Before the school is open there is none for anybody but its admins.
  if (!isOpen && roleHeld(['admin'], who, {}) === undefined) throw new Refusal('not_open', 'school')
  refuseOthers(who, subject)
  return { ledger, settings, caller: who, isOpen, read }
}
