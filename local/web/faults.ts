/**
 * Faults of the network, for tests that ask for them: a call that is late, one that never arrives, one whose answer is
 * lost on the way back, and a function that dies. They can be had from inside the process alone.
 */
import { setTimeout as wait } from 'node:timers/promises'

export type Fault =
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'drop' }
  | { kind: 'dropAnswer' }
  | { kind: 'kill' }

/** The line was cut: there is nobody to answer. */
export class LineCut extends Error {}

export class Faults {
  private readonly next: Fault[] = []

  /** The next calls, as many as told, meet with a fault each. */
  meet(fault: Fault, times = 1): void {
    for (let time = 0; time < times; time++) this.next.push(fault)
  }

  clear(): void {
    this.next.length = 0
  }

  /** Makes a call under the fault that is due, if one is. */
  async around<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    const fault = this.next.shift()
    if (fault?.kind === 'drop') throw new LineCut()
    if (fault?.kind === 'kill') throw new Error('the function died')
    if (fault?.kind === 'delay') await wait(fault.milliseconds)
    const answer = await call()
    if (fault?.kind === 'dropAnswer') throw new LineCut()
    return answer
  }
}
