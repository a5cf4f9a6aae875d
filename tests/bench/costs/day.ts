/** A school day as a formula of calls: how often each thing is done, times what it costs, times a price list. */
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { loadSchema } from '../../../local/cloudbase'
import type { Column } from './measure'
import type { Place } from './place'

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
  nightly: () => 1,
  folding: () => 12 * 4,
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

const functionOf = (row: string) =>
  row.startsWith('school ') || row === 'skill' || row === 'home_visit' || row.startsWith('assignment')
    ? 'school'
    : row in { nightly: 1, folding: 1 }
      ? row
      : 'family'

const nothing: Day = { invocations: 0, gbSeconds: 0, calls: 0, reads: 0, writes: 0, gigabytes: 0 }

/** What a school day comes to. */
export function dayOf({ size, costs }: Column, schemaFile: string): Day {
  const { functions } = loadSchema(schemaFile)
  const memoryOf = (name: string) => (functions.find((one) => one.name === name)?.memorySize ?? 0) / 1024
  return Object.entries(habits).reduce((sum, [row, often]) => {
    const [cost, times] = [costs.get(row), often(size)]
    if (typeof cost !== 'object') throw new Error(`${row}: ${cost ?? 'was not measured'}`)
    const seconds = computing + waiting * cost.calls
    return {
      invocations: sum.invocations + times,
      gbSeconds: sum.gbSeconds + times * seconds * memoryOf(functionOf(row)),
      calls: sum.calls + times * cost.calls,
      reads: sum.reads + times * cost.docsRead,
      writes: sum.writes + times * cost.docsWritten,
      gigabytes: sum.gigabytes + (times * (cost.bytesSent + cost.bytesReceived + cost.answered)) / 1e9,
    }
  }, nothing)
}

export const readPrices = (file: string): Prices => Prices.parse(JSON.parse(readFileSync(file, 'utf8')))

/** What a day costs by a price list. */
export const priceOf = (day: Day, prices: Prices): number =>
  (day.invocations * prices.per_million_invocations) / 1e6 +
  (day.gbSeconds * prices.per_thousand_gb_seconds) / 1e3 +
  (day.calls * prices.per_million_sdk_calls) / 1e6 +
  (day.reads * prices.per_million_reads) / 1e6 +
  (day.writes * prices.per_million_writes) / 1e6 +
  day.gigabytes * prices.per_gb_transferred
