/**
 * A replay: every event of a set as one call of the function that the mini-program would call, made as the person
 * who submitted it, with the function's clock at the event's time.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Answer } from '../../cloudfunctions/lib/submit'
import { type CloudBase, type Costs, loadSchema, noCosts, startCloudBase } from '../../local/cloudbase'
import { CallRefused } from '../../miniprogram/call'
import { clientOf } from '../../miniprogram/client'
import { localDate } from '../../shared/calendar'
import type { Card } from '../../shared/requirements/card'
import { FolderError } from './folder-error'
import { importSchool, operate } from './import-school'
import { inLanes, laneOfRecord } from './lanes'
import type { SetEvent, SetFolder } from './set-folder'

/** Events under way together, and warm instances of a function to take them. */
const lanes = 4
const instances = 2

const root = path.resolve(__dirname, '../..')

export interface Cost {
  events: number
  db_calls: number
  docs_read: number
  docs_written: number
}

export interface Replayed {
  card: Card
  rejected: { line: number; code: string }[]
  cost: Record<string, Cost>
}

export type Progress = (done: number, of: number) => void

/** The last second of a local day. */
export const endOf = (date: string): Date => new Date(`${date}T23:59:59+08:00`)

/** An embedded CloudBase on the built functions, with a clock that may be set. */
export const startStore = (dataDir: string, durable: boolean): Promise<CloudBase> =>
  startCloudBase({
    ...{ dataDir, durable, settableClock: true, instances },
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
  })

interface Outcome {
  /** The code of a refusal, or undefined where the event was accepted. */
  code: string | undefined
  costs: Costs
}

async function codeOf(log: () => Promise<Answer>): Promise<string | undefined> {
  try {
    const answer = await log()
    return answer.ok ? undefined : answer.problem.code
  } catch (error) {
    if (error instanceof CallRefused) return error.problem.code
    throw error
  }
}

/** Submits an event as its person and tells what became of it, and what it asked of the store. */
async function submit(
  cloud: CloudBase,
  school: string,
  { line, at, by, record }: SetEvent,
): Promise<Outcome> {
  let costs = noCosts()
  const client = clientOf(async (name, call) => {
    const measured = await cloud.measure(name, call, { openid: by }, at)
    costs = measured.costs
    return measured.answer
  }, school)
  const code = await codeOf(() => client.log({ mutation: `line-${line}`, record }))
  return { code, costs }
}

function addCost(all: Map<string, Cost>, type: string, { calls, docsRead, docsWritten }: Costs): void {
  const sum = all.get(type) ?? { events: 0, db_calls: 0, docs_read: 0, docs_written: 0 }
  all.set(type, sum)
  sum.events += 1
  sum.db_calls += calls
  sum.docs_read += docsRead
  sum.docs_written += docsWritten
}

/** The card of a school at the end of a day, for the operator. */
export async function readCardAt(cloud: CloudBase, school: string, asOf: string): Promise<Card> {
  const { card } = (await operate(cloud, 'card', school, {}, endOf(asOf))) as { card: Card }
  return card
}

/** Submits events in their order, and tells which were refused and what each type cost. */
export async function play(
  cloud: CloudBase,
  school: string,
  events: readonly SetEvent[],
  progress: Progress = () => undefined,
): Promise<Omit<Replayed, 'card'>> {
  const rejected: Replayed['rejected'] = []
  const cost = new Map<string, Cost>()
  let done = 0
  await inLanes(
    events,
    ({ record }) => laneOfRecord(record),
    lanes,
    async (event) => {
      const { code, costs } = await submit(cloud, school, event)
      addCost(cost, typeof event.record.type === 'string' ? event.record.type : 'unknown', costs)
      if (code !== undefined) rejected.push({ line: event.line, code })
      progress(++done, events.length)
    },
  )
  rejected.sort((a, b) => a.line - b.line)
  return { rejected, cost: Object.fromEntries(cost) }
}

/** The events of a set on or before a day. */
export const eventsUntil = ({ events }: SetFolder, asOf: string): SetEvent[] =>
  events.filter(({ at }) => localDate(at) <= asOf)

/** Replays a set into a store that is empty so far. */
export async function replayInto(
  cloud: CloudBase,
  set: SetFolder,
  asOf: string,
  progress: Progress,
): Promise<Replayed> {
  const { id } = set.settings
  const due = eventsUntil(set, asOf)
  await importSchool(cloud, set, due[0]?.at ?? endOf(asOf))
  const played = await play(cloud, id, due, progress)
  await cloud.fireTimer('nightly', endOf(asOf))
  return { card: await readCardAt(cloud, id, asOf), ...played }
}

/** Replays a set into a store that stays, in a folder that is not there yet. */
export async function replayKeeping(
  dataDir: string,
  set: SetFolder,
  asOf = set.asOf,
  progress: Progress = () => undefined,
): Promise<Replayed> {
  if (existsSync(dataDir)) throw new FolderError(`--store: ${dataDir} 已存在，请换一个新的文件夹`)
  const cloud = await startStore(dataDir, true)
  try {
    return await replayInto(cloud, set, asOf, progress)
  } finally {
    await cloud.close()
  }
}

/** Works with a store of its own, which is thrown away. */
export async function inPassingStore<Value>(
  work: (cloud: CloudBase) => Promise<Value>,
  start = (dataDir: string) => startStore(dataDir, false),
): Promise<Value> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-'))
  const cloud = await start(dataDir)
  try {
    return await work(cloud)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Replays a set in a store of its own, which is thrown away. */
export const replay = (
  set: SetFolder,
  asOf = set.asOf,
  progress: Progress = () => undefined,
): Promise<Replayed> => inPassingStore((cloud) => replayInto(cloud, set, asOf, progress))
