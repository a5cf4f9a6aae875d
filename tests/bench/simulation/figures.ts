/** What the calls of a simulation came to: how long they took at the function, and how they ended. */
import { quantile } from '../statistics'

export interface Line {
  what: string
  calls: number
  /** Milliseconds at the function, cold starts and waiting included. */
  p50: number
  p95: number
  p99: number
}

export class Figures {
  /** How often a call or an item was not accepted, by code; `platform` is no instance. */
  readonly refusals: Record<string, number> = {}
  private readonly times = new Map<string, number[]>()

  took(what: string, milliseconds: number): void {
    const times = this.times.get(what)
    if (times) times.push(milliseconds)
    else this.times.set(what, [milliseconds])
  }

  refused(code: string): void {
    this.refusals[code] = (this.refusals[code] ?? 0) + 1
  }

  line(what: string, times = this.times.get(what) ?? []): Line {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [
      number,
      number,
      number,
    ]
    return { what, calls: times.length, p50, p95, p99 }
  }

  lines(): Line[] {
    const all = [...this.times.values()].flat()
    return [...[...this.times.keys()].sort().map((what) => this.line(what)), this.line('all calls', all)]
  }
}
