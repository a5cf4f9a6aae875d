/** Ways to ask the functions of a world. */
import { doorOf } from '../../shared/doors'
import type { Acting } from '../world/bundle'
import type { Reply, World } from '../world/world'
import { here } from './people'

/** What an account asks for; "" is nobody, or the operator. */
export interface Call {
  account: string
  of: Acting
  action: string
  input: unknown
  school?: string
}

export const eventOf = ({ action, input, school = here }: Call) => ({ action, school, input })

export const send = (world: World, call: Call, instance = 0): Promise<Reply> =>
  world.invoke(call.of, eventOf(call), { openid: call.account }, instance)

let submitted = 0

/** A record, or a withdrawal, that an account hands in. */
export const logOf = (account: string, record: object, more: object = {}): Call => ({
  ...{ account, of: doorOf(record), action: 'log' },
  input: { items: [{ mutation: `mutation${++submitted}`, record, ...more }] },
})

type Answers = { answers?: { problem?: { code: string } }[] } | undefined

/** The problem that an answer tells, its own or that of its only record. */
export function problemIn(reply: Reply): { code: string } | undefined {
  if (!reply.ok) return reply.problem
  return (reply.data as Answers)?.answers?.[0]?.problem
}

/** The data of an answer that must be one. */
export async function told<Data = unknown>(world: World, call: Call): Promise<Data> {
  const reply = await send(world, call)
  const problem = problemIn(reply)
  if (problem) throw new Error(`${call.action} ${JSON.stringify(call.input)}: ${JSON.stringify(problem)}`)
  return (reply as { data: Data }).data
}

/** What is told to a call, and in how many requests to the store. */
export async function seen(
  world: World,
  call: Call,
  instance = 0,
): Promise<{ told: unknown; calls: number }> {
  let calls = 0
  world.fate = () => (calls++, 'well')
  const reply = await send(world, call, instance)
  world.fate = () => 'well'
  return { told: problemIn(reply) ?? reply, calls }
}
