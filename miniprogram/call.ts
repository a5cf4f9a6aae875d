/**
 * The only way from a screen to a cloud function. Its types are those of the functions' own actions, so a call
 * cannot drift from what is answered; how a call travels is the caller's choice.
 */
import type { actions as desk } from '../cloudfunctions/desk/index'
import type { actions as district } from '../cloudfunctions/district/index'
import type { actions as family } from '../cloudfunctions/family/index'
import type { actions as files } from '../cloudfunctions/files/index'
import type { actions as office } from '../cloudfunctions/office/index'
import type { actions as school } from '../cloudfunctions/school/index'
import type { Action, Reply } from '../cloudfunctions/lib/serve'
import type { Door } from '../shared/doors'
import type { Problem } from '../shared/problems'

export interface Functions {
  desk: typeof desk
  family: typeof family
  school: typeof school
  files: typeof files
  office: typeof office
  district: typeof district
}

export type InputOf<Of> = Of extends Action<infer Input> ? Input : never
export type OutputOf<Of> = Of extends { handle(...given: never[]): Promise<infer Output> } ? Output : never

/** Carries an event to a function and brings its reply back; it knows nothing of either. */
export type Transport = (name: Door, event: unknown) => Promise<unknown>

/** A call that was refused or did not come through, with the problem as a person reads it. */
export class CallRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

export type Call = <Name extends Door, Of extends keyof Functions[Name] & string>(
  name: Name,
  action: Of,
  input: InputOf<Functions[Name][Of]>,
) => Promise<OutputOf<Functions[Name][Of]>>

/** The calls of one school over a transport. */
export const callsOf =
  (send: Transport, school: string): Call =>
  async (name, action, input) => {
    const reply = (await send(name, { action, school, input })) as Reply<never>
    if (!reply.ok) throw new CallRefused(reply.problem)
    return reply.data
  }
