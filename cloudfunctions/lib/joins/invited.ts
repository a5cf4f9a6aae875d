/** The action `invitation`: what whoever holds a code learns by it. */
import * as z from 'zod/mini'
import { codeIn } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { text } from '../../../shared/records/fields'
import type { InvitedTo } from '../../../shared/views/people'
import { type Known, readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import type { Invitation } from '../store/joins'
import { lookUp } from './look-up'

/** As a person types it; it is looked up and kept nowhere. */
export const code = () => text(1, 20, 'register')

export const invitedInput = z.strictObject({ code: code() })

/** The invitation, or the refusal: codes that there are not, that are over and that were taken back get the same. */
export function liveOrRefuse(live: Invitation | undefined): Invitation {
  if (live === undefined)
    throw new Refusal('not_found', 'code', { field: '有效的邀请（可能已过期或已停用）' })
  return live
}

export const classNameIn = ({ settings }: Known, own: string): string =>
  settings.classes.find((one) => one.id === own)?.name ?? ''

/** Four calls, two more for a wrong code. Of whom a member of staff's code is, nobody is told. */
export async function readInvited(
  { code: typed }: z.output<typeof invitedInput>,
  request: Request,
): Promise<InvitedTo> {
  // First whether there is such a school: for one that there is not nothing is counted.
  const known = await readKnown(request)
  const live = liveOrRefuse(await lookUp(request, codeIn(typed)))
  const { name: school, joining } = known.settings
  return {
    ...{ school, className: classNameIn(known, live.class), until: live.until },
    ...{ check: joining.check, byList: joining.byList, isStaff: live.staff !== undefined },
  }
}
