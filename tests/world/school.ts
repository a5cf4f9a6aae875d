/** The cast's small school in a world of its own, and the ways to speak to it. */
import { castSet, type Person } from '../cast'
import type { Name } from './bundle'
import { type Caller, type Reply, World } from './world'

export const school = 'school'

/** A moment of the school's clock, "2026-10-14T20:00" or to the second. */
export const moment = (local: string): number =>
  new Date(`${local.length === 16 ? `${local}:00` : local}+08:00`).getTime()

export const evening = '2026-10-14T20:00'

/** An action as somebody asks for it. */
export interface Asking {
  by: Person | 'operator'
  of: Name
  action: string
  input?: unknown
  /** Where it is asked, if not at the school. */
  at?: string
  /** Milliseconds after the step before it. */
  later?: number
}

export const callerOf = (by: Asking['by']): Caller => (by === 'operator' ? {} : { openid: by })

export const eventOf = ({ action, input, at = school }: Asking) => ({
  action,
  school: at,
  input: input ?? {},
})

export const ask = (world: World, asking: Asking, instance = 0): Promise<Reply> =>
  world.invoke(asking.of, eventOf(asking), callerOf(asking.by), instance)

/** The data of an answer; whatever is refused fails the test. */
export async function answered(world: World, asking: Asking): Promise<unknown> {
  const reply = await ask(world, asking)
  if (reply.ok) return reply.data
  throw new Error(`${asking.action}: ${reply.problem.code} ${reply.problem.message}`)
}

export const fire = (world: World, of: Name, event: unknown = {}, instance = 0): Promise<Reply> =>
  world.invoke(of, event, { trigger: 'timer', source: 'wx_trigger' }, instance)

export const operatorAsks = (action: string, input: unknown): Asking => ({
  ...{ by: 'operator', of: 'setup', action, input },
})

/** What an operator sends on a school's first day, one after the other. */
export function firstDay(): Asking[] {
  const { settings, staff, pupils } = castSet(school)
  return [
    operatorAsks('found', { settings, staff }),
    operatorAsks('pupils', { pupils }),
    operatorAsks('open', {}),
  ]
}

/** A world in which the school is open, on an evening in October. */
export async function worldWithSchool(instances = 1): Promise<World> {
  const world = await World.make(instances)
  world.now = moment('2026-08-31T08:00')
  for (const asking of firstDay()) await answered(world, asking)
  world.now = moment(evening)
  return world
}
