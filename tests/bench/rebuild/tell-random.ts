/** A hundred thousand random operations, and whether every sum stands for its records after them. */
import { type Given, place, whole } from '../arguments'
import { mostSeed } from '../generate/spec'
import { loadProduct } from './product'
import { Player } from './random'
import { differences, rebuildAll, stateOf } from './verdict'

export const randomWanted = { operations: place(whole(1, 10_000_000)), seed: place(whole(0, mostSeed)) }

/** `npm run bench -- random [operations] [seed]` */
export async function tellRandom({
  operations = 100_000,
  seed = 1,
}: Given<typeof randomWanted>): Promise<void> {
  const product = await loadProduct()
  const began = performance.now()
  const { kept, sent, accepted, refused, repeated } = await new Player(product, seed).play(operations)
  const seconds = (performance.now() - began) / 1000
  const [before, different] = [stateOf(product), differences(product, kept)]
  const { corrected, republished, left } = await rebuildAll(product)
  const isEqual = stateOf(product) === before
  const count = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(`\n## ${operations} random operations, seed ${seed}, in ${seconds.toFixed(0)} s`)
  console.log(
    `${sent} records sent: ${count(accepted)} accepted, ${accepted.withdraw ?? 0} of them withdrawals, ` +
      `${count(refused)} refused; ${repeated} submissions sent again`,
  )
  console.log(`${different.length} ledgers differ from the independent sum`)
  console.log(
    `a rebuild found ${corrected.length + republished.length + left.length}, ` +
      (isEqual ? 'and left everything as it was, bit for bit' : 'and CHANGED WHAT WAS THERE'),
  )
}
