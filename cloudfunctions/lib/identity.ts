/**
 * Who is calling, by the platform's own word: the context of this invocation. Environment variables may hold the
 * previous caller of a warm instance, and the event is the caller's own text; neither is looked at.
 */
import tcb from '@cloudbase/node-sdk'
import { logAs } from './log-line'

export interface Identity {
  /** The account in WeChat, or "" where there is none: a timer, or the operator's own tools. */
  openid: string
  /** The account of another sign-in, or "". */
  uid: string
  /** Of a browser that was signed in with a ticket of ours: what the ticket was made for (lib/desk); or "". */
  desk: string
  /** "timer" when a timer fired. */
  trigger: string
  source: string
  requestId: string
}

type Told = Readonly<Record<string, unknown>>

/**
 * What the platform tells of a custom sign-in, whose tickets only we can sign. It stands alone: an account of WeChat, a
 * timer, or somebody without a name has none.
 */
function deskIn({
  TCB_CUSTOM_USER_ID,
  TCB_UUID,
  TCB_ISANONYMOUS_USER,
  WX_OPENID,
  TRIGGER_SRC,
}: Told): string {
  const isAnother = [WX_OPENID, TRIGGER_SRC].some((one) => text(one) !== '')
  const isNobody = text(TCB_UUID) === '' || text(TCB_ISANONYMOUS_USER) === 'true'
  return isAnother || isNobody ? '' : text(TCB_CUSTOM_USER_ID)
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Reads the invocation's context; what is printed from now on is printed under its request id. What it does not tell is "": no account, and no source that a door lets in. */
export function identityOf(context: unknown): Identity {
  const parsed = tcb.parseContext(context as Parameters<typeof tcb.parseContext>[0])
  const told = { ...parsed.environ, ...parsed.environment } as Told
  const requestId = text(parsed.requestId)
  logAs(requestId)
  return {
    openid: text(told.WX_OPENID),
    uid: text(told.TCB_UUID),
    desk: deskIn(told),
    trigger: text(told.TRIGGER_SRC),
    source: text(told.TCB_SOURCE),
    requestId,
  }
}
