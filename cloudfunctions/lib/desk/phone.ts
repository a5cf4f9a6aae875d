/** The actions `look`, `confirm`, `desks` and `end` of the person who scans a code: only from the phone itself. */
import * as z from 'zod/mini'
import { localTime } from '../../../shared/calendar'
import { codeFrom, computerWords, sessionHours } from '../../../shared/desk'
import { id } from '../../../shared/records/fields'
import type { DeskAsking, SignedDesk } from '../../../shared/views/desk'
import type { Request } from '../serve'
import { type Desk, endDesk, readDeskBy, readDesksOf, signDesk } from '../store/desks'
import { countTry } from '../tries'
import { later } from './browser'

const minutes = 60

export const codeInput = z.strictObject({
  code: z.string().check(z.refine((text) => codeFrom(text) === text, '应为 8 位数字')),
})
type Asked = z.output<typeof codeInput>
export const endInput = z.strictObject({ desk: id() })

/** What asks under a code: for everybody as long as nobody has confirmed, then for who did. */
async function asking({ code }: Asked, request: Request): Promise<Desk | undefined> {
  const found = await readDeskBy(request.school, code, localTime(request.now))
  if (found?.state === 'asked' || found?.account === request.caller) return found
  await countTry(request, 'desk')
  return undefined
}

const atMinute = (at: string) => at.slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** One call, three for a code that is none. */
export async function look(asked: Asked, request: Request): Promise<DeskAsking> {
  const found = await asking(asked, request)
  return { asking: found ? { computer: computerWords(found.computer), at: atMinute(found.at) } : null }
}

/** Two calls. Confirming again is having confirmed. */
export async function confirm(asked: Asked, request: Request): Promise<{ confirmed: boolean }> {
  const found = await asking(asked, request)
  if (found === undefined) return { confirmed: false }
  if (found.state === 'signed') return { confirmed: true }
  const until = later(request, sessionHours * minutes)
  return { confirmed: await signDesk(found._id, { account: request.caller, until }) }
}

/** One call. The latest first. */
export async function readDesks({ school, caller, now }: Request): Promise<{ desks: SignedDesk[] }> {
  const found = await readDesksOf(school, caller, localTime(now))
  const view = ({ _id, computer, at, until }: Desk): SignedDesk => ({
    ...{ desk: _id, computer: computerWords(computer), at: atMinute(at), until: atMinute(until) },
  })
  return { desks: found.sort((a, b) => b.at.localeCompare(a.at)).map(view) }
}

/** One call. What is not theirs is not there. */
export async function end({ desk }: { desk: string }, { school, caller }: Request): Promise<{ ended: true }> {
  await endDesk(desk, school, caller)
  return { ended: true }
}
