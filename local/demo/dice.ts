/** Dice that always fall the same way: the demo is the same school on every machine. */

/** A number from 0 up to 1 out of a state, and the next state (mulberry32). */
function next(state: number): [value: number, state: number] {
  const moved = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(moved ^ (moved >>> 15), 1 | moved)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, moved]
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash
}

/** Dice of their own for everything that has a name: a change in one place moves nothing in another. */
export class Dice {
  private state: number

  constructor(...names: (string | number)[]) {
    this.state = hashOf(names.join('/'))
    // Names that differ in their last sign alone start close together.
    for (let round = 0; round < 3; round++) this.roll()
  }

  private roll(): number {
    const [value, state] = next(this.state)
    this.state = state
    return value
  }

  chance(share: number): boolean {
    return this.roll() < share
  }

  /** A whole number between two, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.roll() * (max - min + 1))
  }

  /** A whole number around a middle; two in three lie within one spread of it. */
  around(middle: number, spread: number): number {
    const sum = this.roll() + this.roll() + this.roll() + this.roll()
    return Math.round(middle + (sum - 2) * spread * Math.sqrt(3))
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  /** One of several, each as often as its weight says. */
  weighed<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let left = this.roll() * items.reduce((sum, [, weight]) => sum + weight, 0)
    const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1)
    if (found === undefined) throw new Error('nothing to pick from')
    return found[0]
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => [this.roll(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  }
}
