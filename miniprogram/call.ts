/**
 * The only way from a screen to a cloud function. Its types are those of the functions' own actions, so a call
 * cannot drift from what is answered; how a call travels is the caller's choice.
 */
import type { actions as family } from '../cloudfunctions/family/index'
import type { actions as school } from '../cloudfunctions/school/index'
import type { Action, Reply } from '../cloudfunctions/lib/serve'
import type { Answer } from '../cloudfunctions/lib/submit'
import { type Door, doorOf } from '../shared/doors'
import type { Problem } from '../shared/problems'

interface Functions {
  family: typeof family
  school: typeof school
}

type InputOf<Of> = Of extends Action<infer Input> ? Input : never
type OutputOf<Of> = Of extends { handle(...given: never[]): Promise<infer Output> } ? Output : never

/** Carries an event to a function and brings its reply back; it knows nothing of either. */
export type Transport = (name: Door, event: unknown) => Promise<unknown>

/** A call that was refused, with the problem that the function told. */
export class CallRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/** One record to log or withdraw, under a mutation id that stays the same however often it is sent. */
export interface LogItem {
  mutation: string
  record: Record<string, unknown>
}

export interface Client {
  call<Name extends Door, Of extends keyof Functions[Name] & string>(
    name: Name,
    action: Of,
    input: InputOf<Functions[Name][Of]>,
  ): Promise<OutputOf<Functions[Name][Of]>>
  /** Logs one record through the function that takes it. */
  log(item: LogItem): Promise<Answer>
}

/** A client for one school over a transport. */
export function clientOf(send: Transport, school: string): Client {
  const call: Client['call'] = async (name, action, input) => {
    const reply = (await send(name, { action, school, input })) as Reply<never>
    if (!reply.ok) throw new CallRefused(reply.problem)
    return reply.data
  }
  const log = async (item: LogItem): Promise<Answer> => {
    const { answers } = await call(doorOf(item.record), 'log', { items: [item] })
    return answers[0] as Answer
  }
  return { call, log }
}
