/**
 * A store in virtual time: requests wait for a connection, take as long as chance says, and writes of the same document
 * wait for each other. What a request does it does at its end, so that a conditional write meets what others wrote in
 * the meantime. Beyond a limit of requests a second it refuses, as the platform does.
 */
import type { Chance } from './chance'
import type { Clock } from './clock'
import { Gate } from './gate'
import { Documents } from './memory'

export interface StoreTraits {
  /** Milliseconds that a request takes in the store, on average, and the spread of the lognormal around it. */
  mean: number
  spread: number
  connections: number
  /** The most requests in a second of the clock, or Infinity. */
  perSecond: number
  /** Milliseconds after which the SDK does not wait any longer. */
  timeout: number
}

export interface StoreSeen {
  requests: number
  /** Conditional writes that came too late. */
  conflicts: number
  refused: number
  timeouts: number
  /** Milliseconds of connections in use, and the most in use at a time. */
  busy: number
  mostAtOnce: number
  /** The most writes of one document within a second of the clock. */
  hottest: { id: string; writes: number }
}

const problem = (code: string) => Object.assign(new Error(code), { code })

export class VirtualStore {
  readonly seen: StoreSeen = {
    ...{ requests: 0, conflicts: 0, refused: 0, timeouts: 0, busy: 0, mostAtOnce: 0 },
    hottest: { id: '', writes: 0 },
  }
  private readonly collections = new Map<string, Documents>()
  private readonly connections: Gate
  private readonly locks = new Map<string, Promise<void>>()
  private readonly writes = new Map<string, { second: number; count: number }>()
  private readonly inSecond = { second: 0, count: 0 }

  constructor(
    private readonly clock: Clock,
    private readonly traits: StoreTraits,
    private readonly chance: Chance,
  ) {
    this.connections = new Gate(traits.connections)
  }

  documents(name: string): Documents {
    const found = this.collections.get(name) ?? new Documents()
    this.collections.set(name, found)
    return found
  }

  /** Reads, or writes these documents alone. */
  async ask<Value>(work: () => Value, written: readonly string[] = []): Promise<Value> {
    this.seen.requests++
    if (!this.isWithinRate()) {
      this.seen.refused++
      await this.clock.sleep(1)
      throw problem('EXCEED_RATELIMIT')
    }
    return this.inTime(this.carryOut(work, written))
  }

  private async carryOut<Value>(work: () => Value, written: readonly string[]): Promise<Value> {
    await this.connections.enter()
    this.seen.mostAtOnce = Math.max(this.seen.mostAtOnce, this.connections.inside)
    const began = this.clock.now
    try {
      return await this.alone(written, async () => {
        await this.clock.sleep(this.chance.lognormal(this.traits.mean, this.traits.spread))
        for (const id of written) this.note(id)
        return work()
      })
    } finally {
      this.seen.busy += this.clock.now - began
      this.connections.leave()
    }
  }

  /** Keeps others from writing the same documents meanwhile. */
  private async alone<Value>(ids: readonly string[], work: () => Promise<Value>): Promise<Value> {
    const before = Promise.all(ids.flatMap((id) => this.locks.get(id) ?? []))
    let free: () => void = () => undefined
    const until = new Promise<void>((done) => (free = done))
    for (const id of ids) this.locks.set(id, until)
    await before
    try {
      return await work()
    } finally {
      for (const id of ids) if (this.locks.get(id) === until) this.locks.delete(id)
      free()
    }
  }

  private inTime<Value>(answer: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      let isOver = false
      this.clock.plan(this.traits.timeout, () => {
        if (isOver) return
        this.seen.timeouts++
        reject(problem('ESOCKETTIMEDOUT'))
      })
      answer.then(resolve, reject).finally(() => (isOver = true))
    })
  }

  private isWithinRate(): boolean {
    const second = Math.floor(this.clock.now / 1000)
    if (second !== this.inSecond.second) Object.assign(this.inSecond, { second, count: 0 })
    return ++this.inSecond.count <= this.traits.perSecond
  }

  private note(id: string): void {
    const second = Math.floor(this.clock.now / 1000)
    const before = this.writes.get(id)
    const count = before?.second === second ? before.count + 1 : 1
    this.writes.set(id, { second, count })
    if (count > this.seen.hottest.writes) this.seen.hottest = { id, writes: count }
  }
}
