/**
 * The timers of a simulated phone. They run when a test lets time pass, in their order and without waiting, so that a
 * person's patience of twelve seconds costs a test nothing.
 */
type Work = (...given: unknown[]) => void

interface Timer {
  due: number
  every: number | undefined
  work: Work
  given: unknown[]
}

/** Lets everything that is ready to run, run: promises of the app, and answers that have come in. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

export class VirtualTime {
  private elapsed = 0
  private last = 0
  private readonly timers = new Map<number, Timer>()
  private readonly underWay = new Set<Promise<unknown>>()

  readonly setTimeout = (work: Work, milliseconds = 0, ...given: unknown[]): number =>
    this.add(work, milliseconds, undefined, given)

  readonly setInterval = (work: Work, milliseconds = 0, ...given: unknown[]): number =>
    this.add(work, milliseconds, Math.max(1, milliseconds), given)

  readonly clear = (id: number): void => void this.timers.delete(id)

  /** No time passes while this is under way in the world outside. */
  holdFor(outside: Promise<unknown>): void {
    const settled = outside.then(
      () => undefined,
      () => undefined,
    )
    this.underWay.add(settled)
    void settled.then(() => this.underWay.delete(settled))
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.elapsed + milliseconds
    for (;;) {
      await this.quiet()
      const next = this.nextUntil(end)
      if (next === undefined) break
      this.run(...next)
    }
    this.elapsed = end
  }

  private add(work: Work, milliseconds: number, every: number | undefined, given: unknown[]): number {
    this.timers.set(++this.last, { due: this.elapsed + Math.max(0, milliseconds), every, work, given })
    return this.last
  }

  private async quiet(): Promise<void> {
    await breathe()
    while (this.underWay.size > 0) {
      await Promise.all(this.underWay)
      await breathe()
    }
  }

  private nextUntil(end: number): [number, Timer] | undefined {
    return [...this.timers]
      .filter(([, { due }]) => due <= end)
      .sort(([one, a], [other, b]) => a.due - b.due || one - other)[0]
  }

  private run(id: number, timer: Timer): void {
    this.elapsed = Math.max(this.elapsed, timer.due)
    if (timer.every === undefined) this.timers.delete(id)
    else timer.due += timer.every
    timer.work(...timer.given)
  }
}
