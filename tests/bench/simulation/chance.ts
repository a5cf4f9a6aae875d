/** Chance with a seed, and the distributions that the simulation draws from. */
import { Dice } from '../../../local/demo/dice'

const resolution = 2 ** 30

export class Chance {
  private readonly dice: Dice

  constructor(...names: (string | number)[]) {
    this.dice = new Dice('simulation', ...names)
  }

  /** From 0 up to 1. */
  share(): number {
    return this.dice.whole(0, resolution - 1) / resolution
  }

  below(count: number): number {
    return this.dice.whole(0, count - 1)
  }

  is(share: number): boolean {
    return this.dice.chance(share)
  }

  /** The time to the next arrival of a Poisson process, in milliseconds. */
  untilNext(perSecond: number): number {
    return (-Math.log(1 - this.share()) / perSecond) * 1000
  }

  /** Lognormal around a mean: most take less, a few take much longer. */
  lognormal(mean: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share())
    return mean * Math.exp(spread * normal - (spread * spread) / 2)
  }
}
