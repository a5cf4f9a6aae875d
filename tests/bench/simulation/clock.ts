/** Virtual time: what is due is done in its order, and nothing waits for anything real. */
import { setImmediate } from 'node:timers/promises'

interface Due {
  at: number
  /** Of those due at the same time the one that was planned first comes first. */
  order: number
  run: () => void
}

const isBefore = (one: Due, other: Due) =>
  one.at < other.at || (one.at === other.at && one.order < other.order)

export class Clock {
  private readonly heap: Due[] = []
  private planned = 0

  /** `now` is in milliseconds, as of Date.now(). */
  constructor(public now: number) {}

  plan(milliseconds: number, run: () => void): void {
    const due = { at: this.now + milliseconds, order: this.planned++, run }
    let place = this.heap.push(due) - 1
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (!isBefore(due, this.heap[parent]!)) break
      this.heap[place] = this.heap[parent]!
      place = parent
    }
    this.heap[place] = due
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((done) => this.plan(milliseconds, done))
  }

  /** Goes on until nothing is due any more. Whatever follows from one step is done before the next. */
  async runOut(): Promise<void> {
    for (let due = this.take(); due; due = this.take()) {
      this.now = due.at
      due.run()
      await setImmediate()
    }
  }

  private take(): Due | undefined {
    const [first] = this.heap
    const last = this.heap.pop()
    if (first === undefined || last === undefined || this.heap.length === 0) return first
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      const right = left + 1
      if (left >= this.heap.length) break
      const child = right < this.heap.length && isBefore(this.heap[right]!, this.heap[left]!) ? right : left
      if (!isBefore(this.heap[child]!, last)) break
      this.heap[place] = this.heap[child]!
      place = child
    }
    this.heap[place] = last
    return first
  }
}

/** A Date whose present is the clock's. */
export function dateOf(clock: Clock): DateConstructor {
  class VirtualDate extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [clock.now] : given) as [number]))
    }
    static override now = () => clock.now
  }
  return VirtualDate as unknown as DateConstructor
}
