/** A log through its function beside one bare insert of the SDK, on the same store, in the same run, with fsync. */
import type { CloudBase } from '../../local/cloudbase'
import { importSchool } from '../../scripts/lib/import-school'
import { endOf } from '../../scripts/lib/replay'
import { sdkOf } from '../cast'
import { bigSchool, firstDay } from './big-school'
import { median, quantile, timed } from './statistics'

const warmUp = 300
const runs = 600
const pupils = 300

export interface Timings {
  insert: { p50: number; p95: number }
  log: { p50: number; p95: number }
  /** How many bare inserts a log takes, at the median. */
  ratio: number
}

export async function measureTimings(cloud: CloudBase): Promise<Timings> {
  const school = 'timing'
  await importSchool(cloud, bigSchool(school, pupils), endOf(firstDay))
  const bare = sdkOf(cloud).collection('ballots')
  const insert = (run: number) =>
    bare.add({ _id: `bare-${run}`, school: `bare-${run}`, survey: 'bare', minutes: 30 })
  const log = (run: number) => {
    const record = { type: 'home_study', student: `pupil${run % pupils}`, date: firstDay, minutes: run % 60 }
    const event = { action: 'log', school, input: { items: [{ mutation: `timing-${run}`, record }] } }
    return cloud.invoke('family', event, { openid: `guardian${run % pupils}` }, endOf(firstDay))
  }
  const samples: { insert: number[]; log: number[] } = { insert: [], log: [] }
  // One after the other in turn, so that both meet the same noise.
  for (let run = 0; run < warmUp + runs; run++) {
    const [[inserted], [logged]] = [await timed(1, () => insert(run)), await timed(1, () => log(run))]
    if (run < warmUp || inserted === undefined || logged === undefined) continue
    samples.insert.push(inserted)
    samples.log.push(logged)
  }
  const told = (sample: number[]) => ({ p50: median(sample), p95: quantile(sample, 0.95) })
  return {
    insert: told(samples.insert),
    log: told(samples.log),
    ratio: median(samples.log) / median(samples.insert),
  }
}
