/** npx tsx tests/oracle/shrink.ts <seed> <pattern> [as-of]: the fewest events that still differ where the pattern says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replay } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { differencesOf } from './difference'
import { evaluateFolder } from './evaluator'
import type { EventLine, FolderData } from './folder'
import { randomSet, writeSet } from './random-set'

async function differencesWith(data: FolderData, events: EventLine[], asOf: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'oracle-set-'))
  try {
    writeSet(folder, { ...data, events })
    return differencesOf(await replay(readSet(folder), asOf), evaluateFolder(folder, asOf)).texts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Drops ever smaller chunks as long as the difference stays. */
async function shrink(
  events: EventLine[],
  differs: (rest: EventLine[]) => Promise<boolean>,
): Promise<EventLine[]> {
  let kept = events
  for (let chunk = Math.ceil(kept.length / 2); chunk >= 1; chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2)) {
    for (let start = 0; start < kept.length;) {
      const rest = kept.filter((_, index) => index < start || index >= start + chunk)
      if (await differs(rest)) kept = rest
      else start += chunk
    }
  }
  return kept
}

async function main(): Promise<void> {
  const [seed = '1', pattern = '', chosen] = process.argv.slice(2)
  const { data } = randomSet(Number(seed))
  const asOf = chosen ?? data.school.as_of
  const wanted = new RegExp(pattern, 'u')
  const found = async (events: EventLine[]): Promise<string[]> => differencesWith(data, events, asOf)
  const left = await shrink(data.events, async (rest) =>
    (await found(rest)).some((text) => wanted.test(text)),
  )
  for (const text of await found(left)) console.log(text)
  for (const event of left) console.log(JSON.stringify(event))
  const named = JSON.stringify(left)
  for (const row of [...data.classes, ...data.students, ...data.staff, ...data.guardians]) {
    if (Object.values(row).some((value) => value !== '' && named.includes(JSON.stringify(value))))
      console.log(JSON.stringify(row))
  }
  console.log(JSON.stringify({ ...data.school, policy: data.policy }))
}

void main()
