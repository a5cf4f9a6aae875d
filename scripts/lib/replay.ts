/**
 * A replay: every event of a set as one call of the function that the mini-program would call, made as the person
 * who submitted it, with the function's clock at the event's time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CloudBase, loadSchema, startCloudBase } from '../../local/cloudbase'
import { CallRefused, clientOf } from '../../miniprogram/call'
import { localDate } from '../../shared/calendar'
import type { Card } from '../../shared/requirements/card'
import { importSchool, operate } from './import-school'
import type { SetEvent, SetFolder } from './set-folder'

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
    ...{ dataDir, durable, settableClock: true, instances: 1 },
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
  })

/** The code of a refusal, or undefined where the event was accepted. */
async function submit(cloud: CloudBase, school: string, event: SetEvent): Promise<string | undefined> {
  const client = clientOf((name, call) => cloud.invoke(name, call, { openid: event.by }, event.at), school)
  try {
    const answer = await client.log({ mutation: `line-${event.line}`, record: event.record })
    return answer.ok ? undefined : answer.problem.code
  } catch (error) {
    if (error instanceof CallRefused) return error.problem.code
    throw error
  }
}

function addCost(
  cost: Replayed['cost'],
  type: string,
  before: CloudBase['costs'],
  after: CloudBase['costs'],
): void {
  const sum = (cost[type] ??= { events: 0, db_calls: 0, docs_read: 0, docs_written: 0 })
  sum.events += 1
  sum.db_calls += after.calls - before.calls
  sum.docs_read += after.docsRead - before.docsRead
  sum.docs_written += after.docsWritten - before.docsWritten
}

/** The card of a school at the end of a day, for the operator. */
export async function readCardAt(cloud: CloudBase, school: string, asOf: string): Promise<Card> {
  const { card } = (await operate(cloud, 'card', school, {}, endOf(asOf))) as { card: Card }
  return card
}

/** Replays a set into a store that is empty so far. */
export async function replayInto(
  cloud: CloudBase,
  set: SetFolder,
  asOf: string,
  progress: Progress,
): Promise<Replayed> {
  const [rejected, cost]: [Replayed['rejected'], Replayed['cost']] = [[], {}]
  const due = set.events.filter(({ at }) => localDate(at) <= asOf)
  await importSchool(cloud, set, due[0]?.at ?? endOf(asOf))
  for (const [place, event] of due.entries()) {
    const before = { ...cloud.costs }
    const code = await submit(cloud, set.settings.id, event)
    addCost(cost, String(event.record.type), before, cloud.costs)
    if (code !== undefined) rejected.push({ line: event.line, code })
    progress(place + 1, due.length)
  }
  await cloud.fireTimer('nightly', endOf(asOf))
  return { card: await readCardAt(cloud, set.settings.id, asOf), rejected, cost }
}

/** Replays a set in a store of its own, which is thrown away. */
export async function replay(
  set: SetFolder,
  asOf = set.asOf,
  progress: Progress = () => undefined,
): Promise<Replayed> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-'))
  const cloud = await startStore(dataDir, false)
  try {
    return await replayInto(cloud, set, asOf, progress)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
