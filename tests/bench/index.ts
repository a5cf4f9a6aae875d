/**
 * npm run bench: every figure that docs/performance.md holds, part by part. Times are told, never asserted.
 * npm run bench -- <part> [its own arguments]: one part alone.
 * npm run bench -- generate <folder> [--pupils N] [--days D] [--seed S]: a made-up school as a set, with its totals.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import type { CloudBase } from '../../local/cloudbase'
import { startStore } from '../../scripts/lib/replay'
import { measureBundles } from './bundles'
import { measureComputing } from './computing'
import { tellCosts, tellDay, tellGenerate } from './costs/tell'
import { tellFolding } from './folding'
import { tellPeak } from './load/peak'
import { tellProfile } from './load/profile'
import { tellSurveyHour } from './load/survey-hour'
import { tellRandom } from './rebuild/tell-random'
import { tellRebuild } from './rebuild/year'
import { measureScreens } from './screens'
import { tellStart } from './start'
import { tellReplay } from './replay'
import { tellCounty, tellLimits, tellReminders } from './simulation/tell'
import { milliseconds } from './statistics'
import { measureTimings } from './timings'

const root = path.resolve(__dirname, '../..')

async function inStore<Value>(durable: boolean, work: (cloud: CloudBase) => Promise<Value>): Promise<Value> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-bench-'))
  const cloud = await startStore(dataDir, durable)
  try {
    return await work(cloud)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function tellBundles(): Promise<void> {
  console.log('\n## Bundles (most: 1.2 MB, 200 ms)')
  for (const { name, bytes, coldRequire } of await measureBundles()) {
    console.log(`${name}: ${(bytes / 1e6).toFixed(2)} MB, cold require ${milliseconds(coldRequire)}`)
  }
}

async function tellTimings(): Promise<void> {
  console.log('\n## One log beside one bare insert, in turns, fsync on (most: 4 inserts; 2 ms of computing)')
  const { insert, within, log, ratio } = await inStore(true, measureTimings)
  console.log(
    `bare insert p50 ${milliseconds(within.p50)}, p95 ${milliseconds(within.p95)} from the store's own thread: ratio ${(log.p50 / within.p50).toFixed(2)}`,
  )
  console.log(`bare insert p50 ${milliseconds(insert.p50)}, p95 ${milliseconds(insert.p95)}`)
  console.log(`log         p50 ${milliseconds(log.p50)}, p95 ${milliseconds(log.p95)}`)
  console.log(
    `ratio ${ratio.toFixed(2)}; computing in the function, without the wire: ${milliseconds(await measureComputing())}`,
  )
}

async function tellScreens(): Promise<void> {
  const times = await measureScreens()
  console.log('\n## First useful content, 4 × slower, 1.6 Mbit/s, 150 ms (most: 2.0 s cold, 1.0 s warm)')
  for (const { home, ...visits } of times) {
    for (const [state, { milliseconds: time, requests, bytes }] of Object.entries(visits)) {
      console.log(
        `${home} ${state}: ${(time / 1000).toFixed(2)} s, ${requests} requests, ${(bytes / 1024).toFixed(0)} KB`,
      )
    }
  }
}

interface Part {
  name: string
  what: string
  /** Takes the arguments after the part's name. */
  run(given: readonly string[]): Promise<void>
}

const parts: readonly Part[] = [
  { name: 'bundles', what: 'size and cold start of each function', run: tellBundles },
  { name: 'costs', what: 'calls, documents and bytes of everything [--write]', run: tellCosts },
  { name: 'day', what: 'a school day, priced [--pupils N] [--prices file]', run: tellDay },
  { name: 'timings', what: 'one log beside one bare insert', run: tellTimings },
  {
    name: 'peak',
    what: 'records a second in a closed loop [--profile]',
    run: ([given]) => (given === '--profile' ? tellProfile() : tellPeak()),
  },
  { name: 'survey-hour', what: 'a survey answered by 2,000 families', run: tellSurveyHour },
  { name: 'folding', what: 'the folded cards of a county', run: tellFolding },
  { name: 'county', what: 'a county in virtual time [--minutes N]', run: tellCounty },
  { name: 'limits', what: 'where the county breaks', run: tellLimits },
  { name: 'reminders', what: 'the evening’s reminders of a county', run: tellReminders },
  { name: 'rebuild', what: 'a school-year from its records [pupils] [days]', run: tellRebuild },
  { name: 'random', what: 'random operations, and every sum [number] [seed]', run: tellRandom },
  { name: 'start', what: 'npm start, the first and later ones', run: tellStart },
  { name: 'screens', what: 'first useful content in a browser', run: tellScreens },
  {
    name: 'replay',
    what: 'a set of events [folder]',
    run: ([folder = path.join(root, 'tests/sets/small')]) => tellReplay(folder),
  },
]

async function main([name, ...given]: readonly string[]): Promise<void> {
  if (name === 'generate') {
    await tellGenerate(given)
    return
  }
  const chosen = parts.filter((part) => name === undefined || part.name === name)
  if (chosen.length === 0) {
    console.error(parts.map((part) => `${part.name.padEnd(10)} ${part.what}`).join('\n'))
    process.exitCode = 1
    return
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const part of chosen) await part.run(given)
}

void main(process.argv.slice(2))
