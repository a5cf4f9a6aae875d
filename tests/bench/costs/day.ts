/** A school day as a formula of calls: how often each thing is done, times what it costs, times a price list. */
import path from 'node:path'
import * as z from 'zod/mini'
import { type FunctionSchema, loadSchema } from '../../../local/schema'
import { parseCron } from '../../../local/functions/cron'
import { readJson } from '../../../scripts/lib/read-files'
import { eventAsks } from './events'
import type { Column } from './measure'
import type { Place } from './place'
import type { Cost } from './row'
import { eveningAsks, morningAsks } from './screens'

type Size = Place['size']

/** Of all families: those that log on an evening. The rest are habits that were chosen, not measured. */
const logging = 0.6

/** How often each row happens on a school day, by the size of the school. */
const habits: Record<string, (size: Size) => number> = {
  'sleep, an evening of 3': ({ pupils }) => logging * pupils,
  'family home': ({ pupils }) => logging * pupils,
  'family week': ({ pupils }) => 0.1 * pupils,
  'school today': ({ classes }) => 3 * classes,
  'assignment, a class day of 4': ({ classes }) => classes,
  'school day': ({ classes }) => 2 * classes,
  'school classOverview': ({ classes }) => classes,
  home_visit: ({ pupils }) => pupils / 190,
  skill: ({ pupils }) => (4 * pupils) / 190,
  'school card': ({ staff }) => 4 + staff / 50,
  'school overview': () => 4,
  'school requirement, 8': () => 6,
}

/** The runs of timers that find something to do, by trigger; all its other runs of a day find nothing. */
const busyRuns: Record<string, Record<string, (size: Size) => number>> = {
  'nightly/nightly': { nightly: () => 1 },
  'folding/folding': { folding: () => 12 * 4 },
  // What is counted as an evening are thirty guardians of a class.
  'notices/evening': { 'notices, news': () => 1, 'notices, an evening': ({ classes }) => classes },
}

/** Seconds that a function is charged for: computing, and waiting for each call of the SDK. */
const [computing, waiting] = [0.02, 0.01]

/** Prices by unit, in whatever currency; see docs/costs.md. */
export const Prices = z.strictObject({
  currency: z.string(),
  note: z.string(),
  per_million_invocations: z.number(),
  per_thousand_gb_seconds: z.number(),
  per_million_sdk_calls: z.number(),
  per_million_reads: z.number(),
  per_million_writes: z.number(),
  per_gb_transferred: z.number(),
})
export type Prices = z.infer<typeof Prices>

export interface Day {
  invocations: number
  gbSeconds: number
  calls: number
  reads: number
  writes: number
  gigabytes: number
}

/** Something that is done in a function so many times a day, and what it costs each time. */
interface Done {
  name: string
  times: number
  cost: Cost
}

const doors = new Map([...eventAsks, ...eveningAsks, ...morningAsks].map(({ name, door }) => [name, door]))

function measured(costs: Column['costs'], row: string): Cost {
  const cost = costs.get(row)
  if (typeof cost === 'object') return cost
  throw new Error(`${row}: ${cost ?? 'was not measured'}`)
}

const donesOf = ({ size, costs }: Column, often: typeof habits, nameOf: (row: string) => string): Done[] =>
  Object.entries(often).map(([row, times]) => ({
    ...{ name: nameOf(row), times: times(size), cost: measured(costs, row) },
  }))

/** How often a trigger fires in a day; all of them fire every day. */
function runsOf(config: string): number {
  const { seconds, minutes, hours } = parseCron(config)
  return seconds.size * minutes.size * hours.size
}

function runsOfTimers(column: Column, { name, triggers }: FunctionSchema): Done[] {
  return triggers.flatMap((trigger) => {
    const key = `${name}/${trigger.name}`
    const busy = donesOf(column, busyRuns[key] ?? {}, () => name)
    const idle = runsOf(trigger.config) - busy.reduce((sum, { times }) => sum + times, 0)
    return [...busy, { name, times: Math.max(0, idle), cost: measured(column.idle, key) }]
  })
}

/** What a school day comes to. */
export function dayOf(column: Column, schemaFile: string): Day {
  const { functions } = loadSchema(schemaFile)
  const memory = new Map(functions.map(({ name, memorySize }) => [name, memorySize / 1024]))
  const dones = [
    ...donesOf(column, habits, (row) => doors.get(row) ?? ''),
    ...functions.flatMap((one) => runsOfTimers(column, one)),
  ]
  const sum = (each: (cost: Cost, name: string) => number) =>
    dones.reduce((total, { name, times, cost }) => total + times * each(cost, name), 0)
  return {
    invocations: sum(() => 1),
    gbSeconds: sum(({ calls }, name) => (computing + waiting * calls) * (memory.get(name) ?? 0)),
    calls: sum(({ calls }) => calls),
    reads: sum(({ docsRead }) => docsRead),
    writes: sum(({ docsWritten }) => docsWritten),
    gigabytes: sum(({ bytesSent, bytesReceived, answered }) => bytesSent + bytesReceived + answered) / 1e9,
  }
}

/** A price list, or {@link FolderError}. */
export const readPrices = (file: string): Prices => readJson(path.dirname(file), path.basename(file), Prices)

/** What a day costs by a price list. */
export const priceOf = (day: Day, prices: Prices): number =>
  (day.invocations * prices.per_million_invocations) / 1e6 +
  (day.gbSeconds * prices.per_thousand_gb_seconds) / 1e3 +
  (day.calls * prices.per_million_sdk_calls) / 1e6 +
  (day.reads * prices.per_million_reads) / 1e6 +
  (day.writes * prices.per_million_writes) / 1e6 +
  day.gigabytes * prices.per_gb_transferred
