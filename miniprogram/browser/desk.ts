/** In the browser: whether somebody is signed in here, and the way to the page on which one signs in. */
import { school } from '../schools'
import { callAs, callAtDesk, forgetDesk, session } from './gateway'

/** A build for an environment has nobody without a session; the demo's server knows its people by itself. */
const isDemo = __CLOUD_ENVIRONMENT__ === ''

const toSignIn = () => location.replace(`/sign-in.html?school=${encodeURIComponent(school())}`)

export const isAtDesk = (): boolean => session() !== undefined

/** To be done once, before anything is asked. */
export function startDesk(): void {
  if (!isDemo && !isAtDesk()) toSignIn()
}

const hasEnded = (reply: unknown) =>
  (reply as { problem?: { code?: string } } | null)?.problem?.code === 'desk_ended'

/** Calls as the session of this window, or gives undefined where the demo's own way is to be taken. */
export async function callFromDesk(name: string, event: unknown): Promise<unknown> {
  const own = session()
  if (own === undefined) return undefined
  const reply = await callAtDesk(own, name, event)
  if (hasEnded(reply)) {
    forgetDesk()
    toSignIn()
  }
  return reply
}

/** Ends the session here and at the functions, whether or not those can be reached. */
export async function leaveDesk(): Promise<void> {
  const own = session()
  if (own === undefined) return
  const event = { action: 'leave', school: school(), input: { secret: own.secret } }
  await callAs(own, 'desk', event).catch(() => undefined)
  forgetDesk()
  toSignIn()
}
