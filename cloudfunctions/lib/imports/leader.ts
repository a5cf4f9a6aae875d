/** Who brings a table: whoever leads the school, before it is open too. */
import type { Settings } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { roleHeld } from '../../../shared/roles/index'
import { withoutPartsOf } from '../beside'
import type { Ledger } from '../ledger'
import { leaders, refuseOthers } from '../screens/leaders'
import type { Request } from '../serve'
import { schoolLedgerId, settingsIn, settingsThemselves } from '../settings'
import { staffClaim, staffLedgerOf } from '../staff/who'
import { readClaiming } from '../store/ledgers'

export interface Leader {
  name: string
  isOpen: boolean
  settings: Settings
  /** The school's own ledger, with the fields that were asked for. */
  ledger: Ledger
}

/** One call. Nothing is taken as it was kept: what a table is compared with is as it is now. */
export async function readLeader(
  { school, caller }: Request,
  fields: readonly string[] = [],
): Promise<Leader> {
  const [own, place] = [staffClaim(school, caller), schoolLedgerId(school)]
  const read = await readClaiming(
    [own, place],
    withoutPartsOf(['member', 'open', ...settingsThemselves, ...fields]),
  )
  const ledger = read.find(({ _id }) => _id === place)
  const settings = ledger && settingsIn(ledger)
  const member = staffLedgerOf(read, caller)?.member
  const asking = { id: caller, ...(member && { staff: member }) }
  const [isOpen, leads] = [ledger?.open === true, roleHeld(leaders, asking, {}) !== undefined]
  // Of a school that is not open nobody else learns that there is one.
  if (ledger === undefined || settings === undefined || !(isOpen || leads))
    throw new Refusal('not_open', 'school')
  refuseOthers(asking, '导入')
  return { name: member?.name ?? '', isOpen, settings, ledger }
}
