/**
 * The edge of a function: size and shape of the event, the caller's identity, the action's input, and every error
 * mapped once. An action is a schema and a handler; the client's types are those of the actions.
 */
import * as z from 'zod/mini'
import { isOutdated } from '../../shared/app-version'
import { localDate, localTime } from '../../shared/calendar'
import { type Problem, Refusal } from '../../shared/problems'
import { id } from '../../shared/records/fields'
import { parse } from '../../shared/records/parse'
import type { Declared } from '../../shared/roles/permission'
import { accountOf } from './account'
import { accountAtDesk } from './desk/session'
import { type Identity, identityOf } from './identity'
import { withDeadline } from './store/again'
import { logLine } from './log-line'

/** Who asks what of which school, and when; `today` is the school's local date. */
export interface Request {
  school: string
  caller: string
  now: Date
  today: string
}

export interface Action<Input = unknown, Output = unknown> {
  input: z.ZodMiniType<Input>
  /** Whom it answers, as its handler checks. Without it, it answers no account. */
  by?: Declared
  handle(input: Input, request: Request): Promise<Output>
}

export type Actions = Record<string, Action>

/** What is told beside an answer: whose it is, and the school's local time, "YYYY-MM-DDTHH:MM". */
export interface Beside {
  account: string
  at: string
}

/** What a function answers: the action's output, or the problem. */
export type Reply<Output> = ({ ok: true; data: Output } & Partial<Beside>) | { ok: false; problem: Problem }

/** Who may call a function at all: an account, on the phone or at a desk; a timer of the platform; the operator's tools. */
export type Door = (identity: Identity) => boolean

export const accounts: Door = ({ openid, desk, trigger }) => (openid !== '' || desk !== '') && trigger === ''
/** A browser, whether or not somebody is signed in there. */
export const browsers: Door = ({ openid, uid, trigger }) => openid === '' && uid !== '' && trigger === ''
export const timers: Door = ({ openid, uid, trigger }) => trigger === 'timer' && openid === '' && uid === ''
export const operators: Door = ({ openid, uid, trigger, source }) =>
  openid === '' && uid === '' && trigger === '' && source === 'scf'

/** Declares an action and infers its input. */
export const action = <Input, Output>(
  input: z.ZodMiniType<Input>,
  handle: Action<Input, Output>['handle'],
  by?: Declared,
): Action<Input, Output> => ({ input, handle, ...(by && { by }) })

/** What an account may send in one call, in bytes; the operator's tools may send more. */
const mostBytes = 100_000
const deepest = 12
const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** Refuses what no honest client sends: deep nesting, and keys that reach into objects. */
function refuseMonsters(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > deepest || Object.hasOwn(value, '__proto__'))
    throw new Refusal('invalid', 'record', { field: '「记录」', cure: '格式不对' })
  for (const part of Object.values(value)) refuseMonsters(part, depth + 1)
}

const envelope = z.object({
  action: z.string(),
  school: id(),
  /** Whose the phone holds this to be: what waits there must not be logged as somebody else. */
  account: z.optional(z.string()),
  input: z.optional(z.unknown()),
})

/** The operator may raise the bound for a release that turned out to do harm, without another one. */
function refuseOutdated(event: unknown): void {
  const { app } = (event ?? {}) as { app?: unknown }
  if (isOutdated(app, Number(process.env.LEAST_APP ?? 0))) throw new Refusal('outdated')
}

function actionNamed(actions: Actions, event: unknown): Action {
  const name = (event as { action?: unknown } | null)?.action
  const found = typeof name === 'string' && Object.hasOwn(actions, name) ? actions[name] : undefined
  if (found === undefined) throw new Refusal('unknown_action', 'action')
  return found
}

/** The account; at a desk the one that has confirmed. "" of whoever has none: a timer, the operator, a browser. */
const callerOf = (
  { openid, desk }: Identity,
  door: Door,
  school: string,
  now: Date,
): Promise<string> | string =>
  openid === '' && desk !== '' && door === accounts ? accountAtDesk(desk, school, now) : openid

async function answer(
  actions: Actions,
  door: Door,
  most: number,
  event: unknown,
  context: unknown,
): Promise<{ data: unknown } & Beside> {
  const identity = identityOf(context)
  if (!door(identity)) throw new Refusal('no_identity')
  // Before it is written as text, which a deep one is too deep for.
  refuseMonsters(event)
  if (Buffer.byteLength(JSON.stringify(event ?? null)) > most) throw new Refusal('too_large')
  if (door === accounts) refuseOutdated(event)
  const found = actionNamed(actions, event)
  if (door === accounts && found.by === undefined)
    throw new Refusal('forbidden', null, { subject: '未开放的操作' })
  const { school, account, input } = parse(envelope, event)
  const now = new Date()
  const request = { school, caller: await callerOf(identity, door, school, now), now, today: localDate(now) }
  const own = accountOf(school, request.caller)
  if (account !== undefined && account !== own) throw new Refusal('other_account')
  const data = await found.handle(parse(found.input, input ?? {}), request)
  return { data, account: own, at: localTime(now).slice(0, minuteLength) }
}

/** What a caller is told of an error: a refusal as it is, anything else as "broken", with its trace in the log. */
function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem
  logLine('an action failed', {}, error)
  return new Refusal('broken').problem
}

export type Main = (event: unknown, context: unknown) => Promise<Reply<unknown>>

/** The `main` of a function with these actions, for those whom the door lets in. */
export const serve =
  (actions: Actions, door: Door, most = mostBytes): Main =>
  async (event, context) => {
    try {
      return { ok: true, ...(await withDeadline(() => answer(actions, door, most, event, context))) }
    } catch (error) {
      return { ok: false, problem: problemOf(error) }
    }
  }

/** The `main` of a function with one side for accounts on their phones, and another for browsers. */
export const phonesOrBrowsers =
  (phones: Main, browsersOf: Main): Main =>
  (event, context) =>
    identityOf(context).openid === '' ? browsersOf(event, context) : phones(event, context)
