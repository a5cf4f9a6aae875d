/** A line on which one request goes wrong, and goes wrong again each time it is repeated, as long as its call lasts. */
import type { Asked, Fate, World } from '../world/world'

export interface Fault {
  /** Which request, from 1; 0 for none. */
  at: number
  fate: Fate
  /** Whether it goes well when the function itself asks again; otherwise whoever called sees that it failed. */
  isOnce: boolean
  /** Whether whoever was not answered sends it again half a minute later, or in the same second. */
  isLater: boolean
}

export const noFault = (isLater: boolean): Fault => ({ at: 0, fate: 'well', isOnce: true, isLater })

const isRead = ({ action }: Asked) => /get|calculate|aggregate/u.test(action)

export class FaultyLine {
  asked = 0
  /** Which of the requests change nothing, wherever they go wrong. */
  readonly reads = new Set<number>()
  private failing: string | undefined

  constructor(
    world: World,
    readonly fault: Fault,
  ) {
    world.fate = (asked) => this.fateOf(asked)
  }

  /** The call is over: who asks now, asks anew. */
  callEnds(): void {
    this.failing = undefined
  }

  get hasFailed(): boolean {
    return this.fault.at > 0 && this.asked >= this.fault.at
  }

  private fateOf(asked: Asked): Fate {
    const { at, fate, isOnce } = this.fault
    const text = isOnce ? '' : JSON.stringify(asked)
    if (this.failing !== undefined && text === this.failing) return fate
    this.asked++
    if (isRead(asked)) this.reads.add(this.asked)
    if (this.asked !== at) return 'well'
    if (!isOnce) this.failing = text
    return fate
  }
}
