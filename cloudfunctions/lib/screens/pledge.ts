/** The action `pledge`: whether the caller has signed the ten rules of conduct this academic year. */
import { academicYearOf } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { pledge } from '../../../shared/records/pledge'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { PledgeView } from '../../../shared/views/teacher'
import { inForce } from '../ledger'
import type { Request } from '../serve'
import { staffLedgerOf } from '../staff/who'
import { type Known, readKnown } from './viewer'

export const pledgeReaders: readonly RoleName[] = pledge.by

/** The field of the caller's staff ledger in which it is. */
export const pledgeField = 'records.pledge'

const dayLength = 'YYYY-MM-DD'.length

/** A pledge is signed anew each year; the first time in a year is the day that counts. */
export function pledgeOf({ settings, read }: Known, { caller, today }: Request): PledgeView {
  const year = academicYearOf(settings.calendar, today)
  const own = staffLedgerOf(read, caller)
  const versions = own?.records.pledge?.[year] ?? []
  const signedOn = inForce(versions) && versions[0]?.at.slice(0, dayLength)
  return { year, signedOn: signedOn ?? null }
}

/** One call: the caller's own staff ledger. */
export async function readPledge(request: Request): Promise<PledgeView> {
  const known = await readKnown(request, [], [pledgeField])
  if (roleHeld(pledgeReaders, known.caller, {}) === undefined)
    throw new Refusal('forbidden', null, { subject: pledge.title })
  return pledgeOf(known, request)
}
