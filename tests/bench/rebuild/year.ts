/** Rebuilding a school-year, page by page as an operator does, and a night of the timer on the same store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CloudBase, type Costs, loadSchema, startCloudBase } from '../../../local/cloudbase'
import { endOf } from '../../../scripts/lib/replay'
import { digestOfSums, rebuildSchool } from '../../../scripts/rebuild'
import { addDays } from '../../../shared/calendar'
import { type Given, place, whole } from '../arguments'
import { mostDays } from '../generate/spec'
import { loadSchool } from '../loader/load-school'
import { sdkOf } from '../../sdk'

const root = path.resolve(__dirname, '../../..')
const id = 'rebuilt'

/** The worker that the function runs in is ended above this heap, in MB: half of what the cloud gives it. */
const mostHeap = 128

/** What a piece of work took: of all threads, those of the store that stands in included. */
export interface Effort {
  /** Seconds on the clock, and of processors. */
  seconds: number
  busy: number
  costs: Costs
}

export interface YearFigures {
  ledgers: number
  largestKilobytes: number
  meanKilobytes: number
  isEqual: boolean
  sound: Effort
  /** With the sums of one ledger in fifty damaged, and how many were put right. */
  damaged: Effort & { corrected: number }
  night: Effort
}

async function effortOf(cloud: CloudBase, work: () => Promise<void>): Promise<Effort> {
  const [before, began, busy] = [{ ...cloud.costs }, performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(busy)
  const costs = { ...cloud.costs }
  for (const unit of Object.keys(costs) as (keyof Costs)[]) costs[unit] -= before[unit]
  return { seconds: (performance.now() - began) / 1000, busy: (user + system) / 1e6, costs }
}

/** Damages the sums of one ledger in fifty, and gives how many those are. */
async function damage(cloud: CloudBase): Promise<number> {
  const ids: string[] = []
  for (const { _id, kind } of cloud.documents('ledgers')) if (kind === 'pupil') ids.push(String(_id))
  const chosen = ids.filter((_, index) => index % 50 === 0)
  const ledgers = sdkOf(cloud).collection('ledgers')
  for (const one of chosen) await ledgers.where({ _id: one }).update({ 'tally.sleep.minutes': 7 })
  return chosen.length
}

function sizesOf(cloud: CloudBase): Pick<YearFigures, 'ledgers' | 'largestKilobytes' | 'meanKilobytes'> {
  let [ledgers, largest, total] = [0, 0, 0]
  for (const ledger of cloud.documents('ledgers')) {
    if (ledger.kind !== 'pupil') continue
    const kilobytes = JSON.stringify(ledger).length / 1000
    ledgers += 1
    total += kilobytes
    largest = Math.max(largest, kilobytes)
  }
  return { ledgers, largestKilobytes: largest, meanKilobytes: total / ledgers }
}

/** A store whose functions have so little memory, whatever the cloud gives them. */
function startSmall(dataDir: string): Promise<CloudBase> {
  const schema = loadSchema(path.join(root, 'config/cloudbase.json'))
  const functions = schema.functions.map((one) => ({ ...one, memorySize: mostHeap }))
  const functionsDir = path.join(root, 'dist/cloudfunctions')
  return startCloudBase({
    ...{ dataDir, functionsDir, settableClock: true },
    ...{ durable: false, instances: 1, schema: { ...schema, functions } },
  })
}

async function measureIn(cloud: CloudBase, asOf: string): Promise<YearFigures> {
  const before = digestOfSums(cloud)
  const sound = await effortOf(cloud, async () => {
    await rebuildSchool(cloud, id)
  })
  const isEqual = digestOfSums(cloud) === before
  let corrected = 0
  const damages = await damage(cloud)
  const damaged = await effortOf(cloud, async () => {
    corrected = (await rebuildSchool(cloud, id)).corrected.length
  })
  if (corrected !== damages) throw new Error(`${damages} sums were damaged, and ${corrected} put right`)
  const night = await effortOf(cloud, async () => {
    const reply = await cloud.fireTimer('nightly', endOf(addDays(asOf, 1)))
    if ((reply as { data?: { left: string[] } }).data?.left.length !== 0)
      throw new Error(`a run left something: ${JSON.stringify(reply)}`)
  })
  return { ...sizesOf(cloud), isEqual, sound, damaged: { ...damaged, corrected }, night }
}

export async function measureYear(pupils: number, days: number): Promise<YearFigures> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-rebuild-'))
  try {
    const { asOf } = loadSchool(dataDir, { id, pupils, days })
    const cloud = await startSmall(dataDir)
    try {
      return await measureIn(cloud, asOf)
    } finally {
      await cloud.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function tell(what: string, { seconds, busy, costs }: Effort): void {
  const { calls, docsRead, docsWritten, bytesReceived } = costs
  const asked = `${calls} calls, ${docsRead} read, ${docsWritten} written, ${(bytesReceived / 1e6).toFixed(1)} MB`
  console.log(`${what}: ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of processors); ${asked}`)
}

export const rebuildWanted = { pupils: place(whole(1, 20_000)), days: place(whole(1, mostDays)) }

/** `taskset -c 0 npm run bench -- rebuild [pupils] [school days]` on one core. */
export async function tellRebuild({ pupils = 2000, days = 190 }: Given<typeof rebuildWanted>): Promise<void> {
  const figures = await measureYear(pupils, days)
  const { ledgers, meanKilobytes, largestKilobytes, isEqual, sound, damaged, night } = figures
  console.log(
    `\n## Rebuild of ${pupils} pupils, ${days} school days (most: 60 s on one core; ${mostHeap} MB of heap)`,
  )
  const sizes = `${meanKilobytes.toFixed(0)} KB each, ${largestKilobytes.toFixed(0)} KB the largest`
  console.log(`${ledgers} ledgers of pupils, ${sizes}; ${isEqual ? 'equal' : 'NOT EQUAL'} bit for bit`)
  tell('sound', sound)
  tell(`${damaged.corrected} damaged`, damaged)
  tell('a night of the timer', night)
}
