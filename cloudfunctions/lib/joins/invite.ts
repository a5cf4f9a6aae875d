/** The actions `invitation`, `invite` and `revoke`: the invitation of a class, for its teachers and whoever leads the school. */
import { randomInt } from 'node:crypto'
import * as z from 'zod/mini'
import type { SchoolClass } from '../../../shared/books'
import { addDays } from '../../../shared/calendar'
import { codeLength, codeSigns, daysOpen } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { joining } from '../../../shared/records/joining'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { InvitationView } from '../../../shared/views/people'
import { classNamed } from '../screens/leaders'
import { type Known, readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { schoolLedgerId, settingsFields } from '../settings'
import { type Invitation, invitationId, readInvitation, saveInvitation } from '../store/joins'

export const inviteInput = z.strictObject({ class: id() })
type Asked = z.output<typeof inviteInput>

export const inviters: readonly RoleName[] = ['teacher', 'principal', 'admin']

const mostRounds = 8

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')

/** The invitation, as long as it may be used. */
export const liveOf = (found: Invitation | undefined, today: string): Invitation | undefined =>
  found && !found.isRevoked && found.until >= today ? found : undefined

/** Whoever may not ask for the class learns nothing of it. Two calls, at once. */
async function readFor({ class: asked }: Asked, request: Request) {
  const school = schoolLedgerId(request.school)
  const [known, found] = await Promise.all([
    // Anew: how families join may have been decided a moment ago.
    readKnown(request, [school], [...settingsFields]),
    readInvitation(request.school, asked),
  ])
  if (roleHeld(inviters, known.caller, { class: asked }) === undefined)
    throw new Refusal('forbidden', null, { subject: '班级邀请' })
  return { known, found, own: classNamed(known.settings, asked) }
}

function viewOf(
  { settings, caller }: Known,
  own: SchoolClass,
  live: Invitation | undefined,
  today: string,
): InvitationView {
  const { code = null, until = null } = live ?? {}
  return {
    ...{ school: settings.name, class: own.id, className: own.name, code, until, today },
    ...{ rules: settings.joining, mayRule: roleHeld(joining.by, caller, {}) !== undefined },
  }
}

export async function readClassInvitation(asked: Asked, request: Request): Promise<InvitationView> {
  const { known, found, own } = await readFor(asked, request)
  return viewOf(known, own, liveOf(found, request.today), request.today)
}

const invitationTo = ({ school, caller, today }: Request, own: string, rev: number): Invitation => ({
  ...{ _id: invitationId(school, own), school, class: own, code: newCode(), by: caller },
  ...{ until: addDays(today, daysOpen), isRevoked: false, hour: '', asked: 0, counted: '', rev },
})

/** Three calls. As long as the class has an invitation that holds it is answered, so that asking twice makes no second. */
export async function invite(asked: Asked, request: Request): Promise<InvitationView> {
  for (let round = 0; round < mostRounds; round++) {
    const { known, found, own } = await readFor(asked, request)
    const live = liveOf(found, request.today)
    if (live) return viewOf(known, own, live, request.today)
    const made = invitationTo(request, own.id, found?.rev ?? 0)
    if (await saveInvitation(made, found === undefined)) return viewOf(known, own, made, request.today)
  }
  throw new Refusal('busy')
}

/** Three calls. From now on the code leads nowhere; requests that were made by it stay. */
export async function revoke(asked: Asked, request: Request): Promise<InvitationView> {
  for (let round = 0; round < mostRounds; round++) {
    const { known, found, own } = await readFor(asked, request)
    const isDone = !found || found.isRevoked || (await saveInvitation({ ...found, isRevoked: true }, false))
    if (isDone) return viewOf(known, own, undefined, request.today)
  }
  throw new Refusal('busy')
}
