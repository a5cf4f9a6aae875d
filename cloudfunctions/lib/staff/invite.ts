/** The action `inviteStaff`: a code for one member of staff, once, for seven days; for whoever leads the school. */
import * as z from 'zod/mini'
import { keyOf } from '../../../shared/keys'
import { addDays } from '../../../shared/calendar'
import { staffDaysOpen } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { flag, id } from '../../../shared/records/fields'
import type { StaffInvitation } from '../../../shared/views/staff'
import { liveOf, newCode } from '../joins/invite'
import { readDesk } from '../office/desk'
import type { Request } from '../serve'
import { type Invitation, readStaffInvitation, saveInvitation, staffInvitationId } from '../store/joins'

export const inviteStaffInput = z.strictObject({
  staff: id(),
  /** Whether the code that there is shall lead nowhere from now on. */
  isAnew: z.optional(flag()),
})
type Asked = z.output<typeof inviteStaffInput>

const mostRounds = 8

const invitationTo = ({ school, caller, today }: Request, staff: string, rev: number): Invitation => ({
  ...{ _id: staffInvitationId(school, staff), school, class: '', staff, code: newCode(), by: caller },
  ...{ until: addDays(today, staffDaysOpen), isRevoked: false, hour: '', asked: 0, counted: '', rev },
})

/** Three calls. As long as there is a code that holds it is answered, unless a new one is asked for. */
export async function inviteStaff(
  { staff, isAnew = false }: Asked,
  request: Request,
): Promise<StaffInvitation> {
  const { ledger } = await readDesk(request, '教职工邀请', ['staff'])
  if (ledger.staff?.[keyOf(staff)] === undefined)
    throw new Refusal('not_found', 'staff', { field: '这位教职工' })
  for (let round = 0; round < mostRounds; round++) {
    const found = await readStaffInvitation(request.school, staff)
    const live = liveOf(found, request.today)
    if (live && !(isAnew && round === 0)) return { code: live.code, until: live.until }
    const made = invitationTo(request, staff, found?.rev ?? 0)
    if (await saveInvitation(made, found === undefined)) return { code: made.code, until: made.until }
  }
  throw new Refusal('busy')
}
