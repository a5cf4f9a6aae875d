/**
 * Numbers drawn from a hash: what one draw gives says nothing about another. The simulation's own chance is a short
 * generator, whose draws are alike here and there, and an attacker who is judged by hundredths would find that instead.
 */
import { createHash } from 'node:crypto'

const wordBytes = 4
const resolution = 2 ** 24

export class Draws {
  private block = Buffer.alloc(0)
  private at = 0
  private blocks = 0

  constructor(private readonly name: string) {}

  /** A whole number from 0 up to a count that is small beside 2^32. */
  below(count: number): number {
    if (this.at >= this.block.length) {
      this.block = createHash('sha512')
        .update(`${this.name}/${this.blocks++}`)
        .digest()
      this.at = 0
    }
    const word = this.block.readUInt32BE(this.at)
    this.at += wordBytes
    return word % count
  }

  /** From 0 up to 1. */
  share(): number {
    return this.below(resolution) / resolution
  }

  is(share: number): boolean {
    return this.share() < share
  }

  /** Around 0, with a standard deviation of 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share())
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const all = [...items]
    for (let last = all.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      ;[all[last], all[other]] = [all[other] as Item, all[last] as Item]
    }
    return all
  }
}
