/**
 * npm run bench: every figure that docs/performance.md holds, part by part. Times are told, never asserted.
 * npm run bench -- <part> [its own arguments]: one part alone; a part that is not there tells all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import type { CloudBase } from '../../local/cloudbase'
import { ensureBuilt } from '../../scripts/lib/builds'
import { runCommand } from '../../scripts/lib/command'
import { FolderError } from '../../scripts/lib/folder-error'
import { startStore } from '../../scripts/lib/replay'
import { file, flag, type Given, place, readGiven, usageOf, type Wanted, whole } from './arguments'
import { auditWanted, tellAudit } from './audit'
import { measureBundles } from './bundles'
import { tellCoaching } from './coaching/tell'
import { measureComputing } from './computing'
import { tellCoverage } from './coverage'
import { costsWanted, dayWanted, tellCosts, tellDay } from './costs/tell'
import { tellDeploy } from './deploy'
import { tellDistrict } from './district'
import { tellFaults } from './faults'
import { tellFolding } from './folding'
import { fuzzWanted, tellFuzz } from './fuzz'
import { generateWanted, tellGenerate } from './generate/tell'
import { importWanted, tellImport } from './import'
import { killWanted, tellKill } from './kill'
import { tellPeak } from './load/peak'
import { tellProfile } from './load/profile'
import { tellSurveyHour } from './load/survey-hour'
import { randomWanted, tellRandom } from './rebuild/tell-random'
import { rebuildWanted, tellRebuild } from './rebuild/year'
import { measureScreens } from './screens'
import { tellStart } from './start'
import { mutationWanted, tellMutation } from './mutation/tell'
import { tellReplay } from './replay'
import { tellCounty, tellLimits, tellReminders } from './simulation/tell'
import { tellReport } from './report'
import { milliseconds } from './statistics'
import { measureTimings } from './timings'
import { tellVote, voteWanted } from './vote/tell'

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
  usage: string
  what: string
  /** Whether it is one of those that tell a figure, and run where no part is named. */
  isFigure: boolean
  /** Reads the arguments after the part's name, and gives the work to do with them. */
  begin(args: readonly string[]): () => Promise<void>
}

function part<Kinds extends Wanted>(
  name: string,
  what: string,
  wanted: Kinds,
  run: (given: Given<Kinds>) => Promise<void>,
): Part {
  const begin = (args: readonly string[]) => {
    const given = readGiven(name, args, wanted)
    return () => run(given)
  }
  return { name, usage: usageOf(wanted), what, isFigure: name !== 'generate' && name !== 'deploy', begin }
}

const parts: readonly Part[] = [
  part('bundles', 'size and cold start of each function', {}, tellBundles),
  part('costs', 'calls, documents and bytes of everything', costsWanted, tellCosts),
  part('day', 'a school day, priced', dayWanted, tellDay),
  part('timings', 'one log beside one bare insert', {}, tellTimings),
  part('peak', 'records a second in a closed loop', { profile: flag }, ({ profile }) =>
    profile ? tellProfile() : tellPeak(),
  ),
  part('survey-hour', 'a survey answered by 2,000 families', {}, tellSurveyHour),
  part('folding', 'the folded cards of a county', {}, tellFolding),
  part('district', 'a supervisor’s look over 8, 100 and 300 schools', {}, tellDistrict),
  part('county', 'a county in virtual time', { minutes: whole(1, 60) }, tellCounty),
  part('limits', 'where the county breaks', {}, tellLimits),
  part('reminders', 'the evening’s reminders of a county', {}, tellReminders),
  part('vote', 'somebody with the store but not the key links ballots', voteWanted, tellVote),
  part('coaching', 'signals of coaching where nobody has coached', {}, tellCoaching),
  part('rebuild', 'a school-year from its records', rebuildWanted, tellRebuild),
  part('import', 'a roster as a workbook, read and applied', importWanted, (given) =>
    tellImport(given, (work) => inStore(true, work)),
  ),
  part('audit', 'a school-year audited, backed up and restored', auditWanted, tellAudit),
  part('random', 'random operations, and every sum', randomWanted, tellRandom),
  part('deploy', 'what a deployment would send, by the tools’ own code', {}, tellDeploy),
  part('faults', 'every request of every change goes wrong', {}, tellFaults),
  part('fuzz', 'payloads whole and broken, and what became of them', fuzzWanted, tellFuzz),
  part('kill', 'the whole stack killed under load', killWanted, tellKill),
  part('start', 'npm start, the first and later ones', {}, tellStart),
  part('coverage', 'branches of policy, roles and sums', {}, tellCoverage),
  part('mutation', 'small wrong changes of shared/ that no suite notices', mutationWanted, tellMutation),
  part('screens', 'first useful content in a browser', {}, tellScreens),
  part('report', 'the demo’s report as files, drawn', { folder: place(file('folder')) }, tellReport),
  part('replay', 'a set of events', { folder: place(file('folder')) }, tellReplay),
  part('generate', 'a made-up school as a set, with its totals', generateWanted, tellGenerate),
]

function listOf(): string {
  const rows = parts.map(({ name, usage, what }) => [`${name} ${usage}`.trim(), what] as const)
  const width = Math.max(...rows.map(([asked]) => asked.length))
  return rows.map(([asked, what]) => `${asked.padEnd(width)}  ${what}`).join('\n')
}

async function main([name, ...args]: readonly string[]): Promise<void> {
  const chosen = parts.filter((one) => (name === undefined ? one.isFigure : one.name === name))
  if (chosen.length === 0) throw new FolderError(`没有“${name}”这一项，可选的有:\n${listOf()}`)
  const works = chosen.map((one) => one.begin(args))
  await ensureBuilt('functions', () => console.error('正在构建云函数……'))
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const work of works) await work()
}

runCommand(() => main(process.argv.slice(2)))
