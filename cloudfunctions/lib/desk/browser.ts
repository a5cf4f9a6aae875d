/** The actions `ask`, `collect` and `leave` of a browser at which nobody is signed in: all it has is a secret. */
import { randomBytes, randomInt } from 'node:crypto'
import * as z from 'zod/mini'
import { localTime } from '../../../shared/calendar'
import { browsers, codeLength, codeMinutes, mostAsked, systems } from '../../../shared/desk'
import { Refusal } from '../../../shared/problems'
import { oneOf } from '../../../shared/records/fields'
import type { DeskCode, DeskState } from '../../../shared/views/desk'
import type { Request } from '../serve'
import { countAsked, forgetDesks, insertDesk, readDesk, removeDesk } from '../store/desks'
import { deskIdOf } from './session'
import { ticketFor } from './ticket'

export const askInput = z.strictObject({ system: oneOf(systems), browser: oneOf(browsers) })
export const secretInput = z.strictObject({
  secret: z.string().check(z.regex(/^[\w-]{32}$/u, '不是登录凭据')),
})

/** Written as 32 signs: the platform takes no longer names of users. */
const secretBytes = 24
const minute = 60_000

export const later = ({ now }: Pick<Request, 'now'>, minutes: number): string =>
  localTime(new Date(now.getTime() + minutes * minute))

const newCode = () => String(randomInt(10 ** codeLength)).padStart(codeLength, '0')

/** Three calls: what is over is forgotten on the way. */
export async function ask(computer: z.output<typeof askInput>, request: Request): Promise<DeskCode> {
  const { school, now } = request
  const at = localTime(now)
  await forgetDesks(school, at)
  if ((await countAsked(school, at)) >= mostAsked)
    throw new Refusal('too_many', null, { cure: '同时登录的电脑太多，请过两分钟再试' })
  const [secret, code] = [randomBytes(secretBytes).toString('base64url'), newCode()]
  const until = later(request, codeMinutes)
  await insertDesk({
    ...{ _id: deskIdOf(secret), school, state: 'asked', code, codeUntil: until },
    ...{ computer, at, until, account: '' },
  })
  return { code, secret, until }
}

/** One call. Until the code is over it may be asked again: the answer with the ticket may have been lost. */
export async function collect({ secret }: { secret: string }, { school, now }: Request): Promise<DeskState> {
  const found = await readDesk(deskIdOf(secret))
  if (found === undefined || found.school !== school || found.codeUntil < localTime(now))
    return { state: 'over' }
  if (found.state === 'asked') return { state: 'waiting' }
  return { state: 'signed', ticket: ticketFor(secret, now), until: found.until }
}

/** One call: signs out. */
export async function leave({ secret }: { secret: string }): Promise<{ left: true }> {
  await removeDesk(deskIdOf(secret))
  return { left: true }
}
