/** How long a set takes to replay, and whether what must come out did, where the folder says what that is. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { progressLine } from '../../scripts/lib/progress'
import { replay, type Replayed } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { milliseconds } from './statistics'

interface Expected {
  cards: Record<string, unknown>
  rejected: unknown
}

function compare(folder: string, asOf: string, { card, rejected }: Replayed): void {
  const file = path.join(folder, 'expected.json')
  if (!existsSync(file)) return
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected
  // As they are printed: what is undefined is not there.
  const printed = JSON.parse(JSON.stringify({ card, rejected })) as unknown
  const isSame = isDeepStrictEqual(printed, { card: expected.cards[asOf], rejected: expected.rejected })
  console.log(isSame ? 'card and refusals as they must be' : 'CARD OR REFUSALS DIFFER from expected.json')
  if (!isSame) process.exitCode = 1
}

const usual = path.resolve(__dirname, '../sets/small')

export async function tellReplay({ folder = usual }: { folder?: string }): Promise<void> {
  const set = readSet(folder)
  const began = performance.now()
  const replayed = await replay(set, set.asOf, progressLine('replay'))
  const seconds = (performance.now() - began) / 1000
  const each = milliseconds((1000 * seconds) / set.events.length)
  console.log(
    `\n## Replay of ${path.basename(folder)}: ${set.events.length} events in ${seconds.toFixed(0)} s, ${each} each`,
  )
  compare(folder, set.asOf, replayed)
}
