/** npx tsx tests/oracle/hunt.ts <firstSeed> <count> [size]: prints every difference between product and evaluator. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from '../../scripts/lib/builds'
import { replay } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { differencesOf } from './difference'
import { evaluateFolder } from './evaluator'
import { randomSet, writeSet } from './random-set'

/** Compares one seed at its own date and, for every second seed, at another. */
async function huntSeed(seed: number, folder: string, size: number | undefined): Promise<number> {
  const { data, otherAsOfs } = randomSet(seed, size)
  writeSet(folder, data)
  const other = otherAsOfs[seed % otherAsOfs.length]
  const dates = [data.school.as_of, ...(seed % 2 === 0 && other !== undefined ? [other] : [])]
  let all = 0
  for (const asOf of dates) {
    const oracle = evaluateFolder(folder, asOf)
    const { lines, texts } = differencesOf(await replay(readSet(folder), asOf), oracle)
    all += texts.length
    const accepted = data.events.length - oracle.rejected.length
    console.log(
      `seed ${seed} as of ${asOf}: ${data.events.length} events, ${accepted} not refused, ${texts.length} differences`,
    )
    for (const text of texts) console.log(`  ${text}`)
    for (const line of lines) console.log(`  ${line}: ${JSON.stringify(data.events[line - 1]).slice(0, 400)}`)
  }
  return all
}

async function main(): Promise<void> {
  const [first = 1, count = 1, size] = process.argv.slice(2).map(Number)
  await ensureBuilt('functions')
  let all = 0
  for (let seed = first; seed < first + count; seed++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'oracle-set-'))
    try {
      all += await huntSeed(seed, folder, size)
    } catch (error) {
      all += 1
      console.log(`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(`${count} seeds, ${all} differences`)
  process.exitCode = all === 0 ? 0 : 1
}

void main()
