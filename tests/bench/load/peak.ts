/** How much one machine takes: deliveries of families in a closed loop, through the functions and the SDK. */
import { cpus } from 'node:os'
import Table from 'cli-table3'
import type { CloudBase } from '../../../local/cloudbase'
import { clientOf } from '../../../miniprogram/client'
import { importSchool } from '../../../scripts/lib/import-school'
import { endOf } from '../../../scripts/lib/replay'
import { firstDay } from '../big-school'
import { closedLoop, type Served } from './closed-loop'
import { type Delivery, type Kind, kinds, schoolOfFamilies } from './families'
import { withStore } from './store'

/** Those of one school year in a large school; `familyN` has two of them. */
const pupils = 400
/** Deliveries are sent until so many records are logged; those before that are not counted. */
const records = 2400
const warmUp = 600
/** Clients that have a delivery under way at any time. */
const crowds = [1, 8, 32]
/** Instances of a function at most, each a thread of its own: more than processors, as some wait for the store. */
export const instances = 4

export interface PeakRow extends Served {
  name: string
  clients: number
  /** Records that were answered, each after its commit, in a second. */
  perSecond: number
}

async function send(cloud: CloudBase, school: string, name: string, delivery: Delivery): Promise<void> {
  const { openid, today, records } = delivery
  const client = clientOf((door, event) => cloud.invoke(door, event, { openid }, endOf(today)), school)
  const answers = await client.logAll(
    records.map((record, item) => ({ mutation: `${name}-${item}`, record })),
  )
  const refused = answers.find((answer) => !answer.ok)
  if (refused?.ok === false) throw new Error(`${name}: ${refused.problem.message}`)
}

let founded = 0

/** A new school, and the way to hand in the nth delivery of a kind there. */
export async function openDoor(cloud: CloudBase, kind: Kind): Promise<(nth: number) => Promise<void>> {
  const school = `peak${++founded}`
  await importSchool(cloud, schoolOfFamilies(school, pupils), endOf(firstDay))
  return (nth) => send(cloud, school, `delivery-${nth}`, kind.deliver(nth, pupils))
}

async function measureKind(cloud: CloudBase, kind: Kind, clients: number): Promise<PeakRow> {
  const deliver = await openDoor(cloud, kind)
  const [before, counted] = [warmUp / kind.records, records / kind.records].map(Math.ceil) as [number, number]
  await closedLoop(clients, before, deliver)
  const served = await closedLoop(clients, counted, (nth) => deliver(before + nth))
  return { ...served, name: kind.name, clients, perSecond: (counted * kind.records) / served.seconds }
}

/** Every kind of delivery with every crowd. */
export const measurePeak = (): Promise<PeakRow[]> =>
  withStore({ instances }, async (cloud) => {
    const rows: PeakRow[] = []
    for (const kind of kinds) {
      for (const clients of crowds) rows.push(await measureKind(cloud, kind, clients))
    }
    return rows
  })

const rounded = (value: number, digits = 1) => value.toFixed(digits)

/** The processors allow no more than this, however well the work is spread. */
const mostPerSecond = ({ perSecond, seconds, requests, processor }: PeakRow) =>
  ((perSecond * seconds) / requests) * ((1000 * cpus().length) / processor)

export async function tellPeak(): Promise<void> {
  console.log(`\n## Peak: closed loop, fsync on, ${instances} instances (goal: 900 records/s in evenings)`)
  const table = new Table({
    head: ['delivery', 'clients', 'records/s', 'p50 ms', 'p95 ms', 'p99 ms', 'processor ms', 'so at most/s'],
    style: { head: [], border: [], compact: true },
  })
  for (const row of await measurePeak()) {
    const { name, clients, perSecond, latency, processor } = row
    const times = [latency.p50, latency.p95, latency.p99].map((time) => rounded(time))
    table.push([
      ...[name, clients, rounded(perSecond, 0), ...times],
      ...[rounded(processor, 2), rounded(mostPerSecond(row), 0)],
    ])
  }
  console.log(table.toString())
}
