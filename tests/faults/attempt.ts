/** A deed done once, with a fault in it or without: what everybody was told, and what is kept. */
import type { Deed, Step } from '../world/deed'
import { ask, evening, fire, moment, worldWithSchool } from '../world/school'
import type { State } from '../world/store'
import { type Reply, World } from '../world/world'
import { type Fault, FaultyLine } from './line'
import { answerOf, stateOf } from './state'

export interface Attempt {
  /** Requests to the store and to WeChat. */
  asked: number
  /** Which of them only read, by their places from 1. */
  reads: ReadonlySet<number>
  told: string[]
  state: Map<string, string>
  /** What was sent to people. */
  messages: string[]
  /** Whether somebody who called was told that it failed. */
  isSeen: boolean
}

/** A world in which deeds are tried, from where each begins. */
export class Stage {
  private constructor(
    readonly world: World,
    private readonly empty: State,
    private readonly open: State,
  ) {}

  static async set(instances = 1): Promise<Stage> {
    const world = await worldWithSchool(instances)
    const open = world.store.keep()
    return new Stage(world, (await World.make()).store.keep(), open)
  }

  /** All that has happened before a deed; what is given back goes back there. */
  async before({ isEmpty, before }: Deed): Promise<() => void> {
    const { world } = this
    world.fate = () => 'well'
    world.store.putBack(isEmpty ? this.empty : this.open)
    world.now = moment(evening)
    await before?.(world)
    const [state, now] = [world.store.keep(), world.now]
    return () => {
      world.carryOutLate()
      world.store.putBack(state)
      world.now = now
      // Settings that an instance kept are out of date by then.
      world.uptime += 600_000
      world.messages.length = 0
      world.printed.length = 0
    }
  }
}

/** Milliseconds after which whoever was not answered sends it again, where it is not at once. */
const pause = 30_000

/** Whether it is the client's to send it again: told so as a whole, or of an item. */
const isBusy = (reply: Reply) => JSON.stringify(reply).includes('"code":"busy"')

/** Whether a rebuilding left something for the next one. */
const hasLeft = (reply: Reply) => reply.ok && ((reply.data ?? {}) as { left?: unknown[] }).left?.length !== 0

async function once(world: World, step: Step): Promise<Reply> {
  if (!('fires' in step)) return ask(world, step)
  world.isShort = step.isShort === true
  return fire(world, step.fires, step.event)
    .catch((): Reply => ({ ok: false, problem: { code: 'failed', message: '' } }))
    .finally(() => (world.isShort = false))
}

/** Does a step; where it failed, once more, and then what was still on its way arrives. */
async function done(
  world: World,
  line: FaultyLine,
  step: Step,
  { instead, isReport }: Deed,
): Promise<[Reply, boolean]> {
  const hadFailed = line.hasFailed
  let reply = await once(world, step)
  line.callEnds()
  const isSeen =
    'fires' in step ? line.hasFailed !== hadFailed : isBusy(reply) || (isReport === true && hasLeft(reply))
  if (isSeen) {
    if (line.fault.isLater) world.now += pause
    for (const again of instead ?? [step]) reply = await once(world, again)
  }
  world.carryOutLate()
  return [reply, isSeen]
}

/** Does a deed from where it begins, with a fault. */
export async function attempt(world: World, deed: Deed, goBack: () => void, fault: Fault): Promise<Attempt> {
  goBack()
  if (deed.hasMemory) await world.renew(1)
  world.fate = () => 'well'
  const steps = await deed.steps(world)
  const line = new FaultyLine(world, fault)
  const seen: Attempt = {
    asked: 0,
    reads: line.reads,
    told: [],
    state: new Map(),
    messages: [],
    isSeen: false,
  }
  for (const step of steps) {
    world.now += 'later' in step ? (step.later ?? 0) : 0
    const [reply, isSeen] = await done(world, line, step, deed)
    if (!('fires' in step || deed.isReport)) seen.told.push(answerOf(world, reply.ok ? reply.data : reply))
    seen.isSeen ||= isSeen
  }
  const state = stateOf(world, fault.isLater)
  const messages = world.messages.map((one) => JSON.stringify(one)).sort()
  return { ...seen, asked: line.asked, state, messages }
}
