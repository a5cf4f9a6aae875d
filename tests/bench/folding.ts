/** What keeping the folded cards fresh costs, at a school of 2,000 pupils and by that for a county of 100. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type CloudBase, type Costs, localCredential } from '../../local/cloudbase'
import { startStore } from '../../scripts/lib/replay'
import { addDays } from '../../shared/calendar'
import { loadSchool } from './loader/load-school'
import { median, milliseconds } from './statistics'

const pupils = 2000
const days = 80
const rounds = 9
/** Schools of a county, and rounds of an hour. */
const [schools, roundsAnHour] = [100, 12]

export interface FoldingFigures {
  /** Of a round in which nothing changed, and of one in which the school did. */
  idle: Costs
  one: Costs
  /** Milliseconds of a round for the one school, at the median; and of the processor, with the store's own part. */
  time: number
  processor: number
  /** What is kept of it. */
  foldBytes: number
}

/** Marks something of the school as changed, as a log does. */
async function change({ url, envId }: CloudBase, at: Date): Promise<void> {
  const { id: secretId, key: secretKey } = localCredential
  const database = tcb.init({ env: envId, secretId, secretKey, serviceUrl: url }).database()
  await database.collection('ledgers').where({ kind: 'school' }).update({ changedAt: at.toISOString() })
}

async function measureIn(cloud: CloudBase, asOf: string): Promise<FoldingFigures> {
  // Two days later: the results of surveys are kept on the night after they closed.
  const first = Date.parse(`${addDays(asOf, 2)}T19:00:00+08:00`)
  const at = (round: number) => new Date(first + round * 300_000)
  const fire = (round: number) =>
    cloud.measure('folding', {}, { source: 'wx_trigger', trigger: 'timer' }, at(round))
  await fire(0)
  const idle = (await fire(1)).costs
  const [times, processor]: [number[], number[]] = [[], []]
  let one = idle
  for (let round = 2; round < 2 + rounds; round++) {
    await change(cloud, at(round - 0.5))
    const [began, used] = [performance.now(), process.cpuUsage()]
    one = (await fire(round)).costs
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(used)
    processor.push((user + system) / 1000)
  }
  const fold = [...cloud.documents('folds')].find(({ school }) => school === 'folded')
  const foldBytes = Buffer.byteLength(JSON.stringify(fold))
  return { idle, one, time: median(times), processor: median(processor), foldBytes }
}

/** Loads the school's past, and folds it as often as something of it changed. */
export async function measureFolding(): Promise<FoldingFigures> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-folding-'))
  const { asOf } = loadSchool(dataDir, { id: 'folded', pupils, days })
  const cloud = await startStore(dataDir, true)
  try {
    return await measureIn(cloud, asOf)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const costText = ({ calls, docsRead, docsWritten, bytesReceived }: Costs) =>
  `${calls} calls, ${docsRead} documents read, ${docsWritten} written, ${Math.round(bytesReceived / 1024)} KB received`

export async function tellFolding(): Promise<void> {
  const { idle, one, time, processor, foldBytes } = await measureFolding()
  console.log(`\n## Folded cards, a school of ${pupils} pupils after ${days} days`)
  console.log(`nothing changed: ${costText(idle)}`)
  console.log(`one school did:  ${costText(one)}; its fold ${foldBytes} bytes`)
  console.log(
    `it took ${milliseconds(time)}, and ${milliseconds(processor)} of the processor with the store's part`,
  )
  // Of the round itself there are four calls and one written document, whatever the number of schools.
  const [calls, read, written] = [4 + schools * (one.calls - 4), schools * one.docsRead, 1 + schools]
  console.log(`${schools} schools, each round:  ${calls} calls, ${read} documents read, ${written} written`)
  console.log(
    `${schools} schools, an hour: ${calls * roundsAnHour} calls, ${read * roundsAnHour} read, ${written * roundsAnHour} written`,
  )
  const seconds = ((processor * schools) / 1000).toFixed(1)
  console.log(`${schools} schools, each round:  ${seconds} s of the processor, with the store's part`)
}
