/** The platform in virtual time: instances that take one call at a time, cold starts, and a limit of instances. */
import type { Clock } from './clock'
import type { Mains, Name } from './bundle'

export interface PlatformTraits {
  /** Milliseconds until a new instance is ready. */
  coldStart: number
  /** Milliseconds that a call takes in the function beside waiting for the store. */
  computing: number
  /** The most instances of a function; a call beyond them is refused. */
  mostInstances: number
  /** Instances of each function that are there from the minutes before. */
  warm: number
  /** Milliseconds after which an instance without a call is ended. */
  keptFor: number
}

interface Instances {
  /** When each idle one was last used, the longest ago first. */
  idle: number[]
  busy: number
}

export type Reply = { ok: true; data: unknown } | { ok: false; problem: { code: string } }

const refused: Reply = { ok: false, problem: { code: 'platform' } }

export class Platform {
  coldStarts = 0
  mostInstances = 0
  private readonly pools = new Map<Name, Instances>()

  constructor(
    private readonly clock: Clock,
    private readonly traits: PlatformTraits,
    private readonly mains: Mains,
  ) {}

  /** Calls a function; answers as it does, or with the code `platform` where there is no instance for it. */
  async invoke(name: Name, event: unknown, environment: object): Promise<Reply> {
    const pool = this.poolOf(name)
    const isWarm = this.takeIdle(pool)
    if (!isWarm && pool.busy + pool.idle.length >= this.traits.mostInstances) return refused
    pool.busy++
    this.mostInstances = Math.max(this.mostInstances, pool.busy + pool.idle.length)
    if (!isWarm) {
      this.coldStarts++
      await this.clock.sleep(this.traits.coldStart)
    }
    await this.clock.sleep(this.traits.computing)
    const reply = (await this.mains[name](event, { environment })) as Reply
    pool.busy--
    pool.idle.push(this.clock.now)
    return reply
  }

  private poolOf(name: Name): Instances {
    const found = this.pools.get(name) ?? this.poolAtFirst()
    this.pools.set(name, found)
    return found
  }

  private poolAtFirst(): Instances {
    return { idle: Array.from({ length: this.traits.warm }, () => this.clock.now), busy: 0 }
  }

  /** The one that was used last: others may be ended. */
  private takeIdle({ idle }: Instances): boolean {
    while (idle[0] !== undefined && idle[0] < this.clock.now - this.traits.keptFor) idle.shift()
    return idle.pop() !== undefined
  }
}
