/** Payloads by the hundred thousand at the functions in memory: what they are answered, and what is left of it in memory. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fuzz } from '../fuzz/fuzz'
import { type Given, whole } from './arguments'

export const fuzzWanted = { payloads: whole(1, 10_000_000), seed: whole(0, 1_000_000_000) }

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes that are still in use when everything is let go that can be. */
function heapInUse(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

export async function tellFuzz({ payloads = 200_000, seed = 1 }: Given<typeof fuzzWanted>): Promise<void> {
  console.log(`\n## ${payloads} payloads made from the schemas, whole and broken, seed ${seed}`)
  const began = process.cpuUsage()
  const heaps: string[] = []
  const fuzzed = await fuzz(payloads, seed, (done) => {
    heaps.push(`${heapInUse().toFixed(0)} MB after ${done}`)
    console.error(heaps.at(-1))
  })
  const { user, system } = process.cpuUsage(began)
  console.log(
    `answered: ${Object.entries(fuzzed.answers)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')}`,
  )
  console.log(
    `logs accepted ${fuzzed.accepted}; requests to the store ${fuzzed.asked}; documents looked at ${fuzzed.looked}`,
  )
  console.log(`heap in use: ${heaps.join(', ')}; ${((user + system) / 1e6).toFixed(0)} s of processor`)
  console.log(`what should not be: ${fuzzed.wrong.length === 0 ? 'nothing' : fuzzed.wrong.join('\n')}`)
  if (fuzzed.wrong.length > 0) process.exitCode = 1
}
