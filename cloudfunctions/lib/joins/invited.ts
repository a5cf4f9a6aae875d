/** The action `invitation`: what whoever holds a code learns by it. */
import * as z from 'zod/mini'
import { codeIn } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { text } from '../../../shared/records/fields'
import type { InvitedTo } from '../../../shared/views/people'
import { type Known, readFounded } from '../screens/viewer'
import type { Request } from '../serve'
import { type Invitation, readInvitationBy } from '../store/joins'
import { countTry } from '../tries'
import { liveOf } from './invite'
import { lookUp, takenBy } from './look-up'

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

/** A code of a school that is not open, or that there is not: the same is asked and told, whatever the code. */
async function lookUpUnopened(request: Request, code: string): Promise<Invitation | undefined> {
  await countTry(request, 'place')
  const found = await readInvitationBy(request.school, code)
  return liveOf(found, request.today) ?? takenBy(request, found)
}

/**
 * The school, and the invitation of a code that was typed. A school that is being prepared is there for whoever holds the
 * code of a member of its staff, and for nobody else. Four calls, two more for a wrong code.
 */
export async function readLive(
  request: Request,
  typed: string,
): Promise<{ known: Known; live: Invitation; isOpen: boolean }> {
  const [known, code] = [await readFounded(request), codeIn(typed)]
  if (known?.isOpen) return { known, live: liveOrRefuse(await lookUp(request, code)), isOpen: true }
  const live = await lookUpUnopened(request, code)
  if (known === undefined || live?.staff === undefined) throw new Refusal('not_open', 'school')
  return { known, live, isOpen: false }
}

/** Of whom a member of staff's code is, nobody is told. */
export async function readInvited(
  { code: typed }: z.output<typeof invitedInput>,
  request: Request,
): Promise<InvitedTo> {
  const { known, live, isOpen } = await readLive(request, typed)
  const { name: school, joining } = known.settings
  return {
    ...{ school, className: classNameIn(known, live.class), until: live.until },
    ...{ check: joining.check, byList: joining.byList, isStaff: live.staff !== undefined, isOpen },
  }
}
