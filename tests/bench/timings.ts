/**
 * A log through its function beside one bare insert of the SDK, on the same store, in the same run, with fsync. The
 * insert comes from a thread of its own, as those of a function do; beside it, from the thread that serves the store.
 */
import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type CloudBase, localCredential } from '../../local/cloudbase'
import { importSchool } from '../../scripts/lib/import-school'
import { endOf } from '../../scripts/lib/replay'
import { bigSchool, firstDay } from './big-school'
import { median, quantile, timed } from './statistics'
import { sdkOf } from '../sdk'

const warmUp = 300
const runs = 600
const pupils = 300

interface Told {
  p50: number
  p95: number
}

export interface Timings {
  insert: Told
  /** The same, from the thread that serves the store: nothing has to wake another thread. */
  within: Told
  log: Told
  /** How many bare inserts a log takes, at the median. */
  ratio: number
}

/** Inserts one document after the other from a thread of its own, and gives the milliseconds of each. */
function inserter({ url, envId }: CloudBase) {
  const { id: secretId, key: secretKey } = localCredential
  const workerData = { env: envId, secretId, secretKey, serviceUrl: url }
  const env = { ...process.env, TENCENTCLOUD: 'true' }
  const worker = new Worker(path.join(__dirname, 'bare-insert.cjs'), { workerData, env, execArgv: [] })
  const insert = async (run: number) => {
    worker.postMessage(run)
    const [milliseconds] = (await once(worker, 'message')) as [number]
    return milliseconds
  }
  return { insert, end: () => worker.terminate() }
}

const told = (sample: readonly number[]): Told => ({ p50: median(sample), p95: quantile(sample, 0.95) })

export async function measureTimings(cloud: CloudBase): Promise<Timings> {
  const school = 'timing'
  await importSchool(cloud, bigSchool(school, pupils), endOf(firstDay))
  const bare = sdkOf(cloud).collection('ballots')
  const within = (run: number) =>
    bare.add({ _id: `bare-${run}`, school: `bare-${run}`, survey: 'bare', minutes: 30 })
  const log = (run: number) => {
    const record = { type: 'home_study', student: `pupil${run % pupils}`, date: firstDay, minutes: run % 60 }
    const event = { action: 'log', school, input: { items: [{ mutation: `timing-${run}`, record }] } }
    return cloud.invoke('family', event, { openid: `guardian${run % pupils}` }, endOf(firstDay))
  }
  const apart = inserter(cloud)
  const samples: Record<'insert' | 'within' | 'log', number[]> = { insert: [], within: [], log: [] }
  // One after the other in turn, so that all meet the same noise.
  for (let run = 0; run < warmUp + runs; run++) {
    const inserted = await apart.insert(run)
    const [[alsoInserted], [logged]] = [await timed(1, () => within(run)), await timed(1, () => log(run))]
    if (run < warmUp || alsoInserted === undefined || logged === undefined) continue
    samples.insert.push(inserted)
    samples.within.push(alsoInserted)
    samples.log.push(logged)
  }
  await apart.end()
  const [one, whole] = [told(samples.insert), told(samples.log)]
  return { insert: one, within: told(samples.within), log: whole, ratio: whole.p50 / one.p50 }
}
