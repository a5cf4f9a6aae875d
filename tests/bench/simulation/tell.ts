/** The parts `county` and `limits` of the bench: a county through the functions in virtual time, and where it breaks. */
import Table from 'cli-table3'
import { simulateNotices } from './notices'
import { type Setting, simulate, type Simulation } from './simulate'

export const county = { schools: 100, pupils: 2000 }
const goals = { p95: 300, p99: 800 }
const usualMinutes = 5

const style = { head: [], border: [], compact: true }
const whole = (value: number) => Math.round(value).toLocaleString('en')

/** Codes with which a rule refuses; any other is the platform's or the store's doing. */
const byRule = ['duplicate', 'closed']

const refusedOtherwise = ({ refusals }: Simulation) =>
  Object.entries(refusals).filter(([code]) => !byRule.includes(code))

export function holds(simulated: Simulation): boolean {
  const all = simulated.lines.at(-1)
  if (all === undefined || refusedOtherwise(simulated).length > 0) return false
  return all.p95 <= goals.p95 && all.p99 <= goals.p99
}

const toldRefusals = ({ refusals }: Simulation) =>
  Object.entries(refusals)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ') || 'none'

function tell(title: string, simulated: Simulation): void {
  const { lines, store, coldStarts, mostInstances, requestsPerSecond, connectionsInUse, took } = simulated
  const table = new Table({ head: [title, 'calls', 'p50 ms', 'p95 ms', 'p99 ms'], style })
  for (const { what, calls, p50, p95, p99 } of lines)
    table.push([what, whole(calls), ...[p50, p95, p99].map(whole)])
  console.log(`\n${table.toString()}`)
  console.log(`not accepted: ${toldRefusals(simulated)}; ${holds(simulated) ? 'holds' : 'DOES NOT HOLD'}`)
  console.log(
    `store: ${whole(requestsPerSecond)} requests/s, ${connectionsInUse.toFixed(1)} connections in use, at most ` +
      `${store.mostAtOnce}; conflicts ${((100 * store.conflicts) / store.requests).toFixed(3)} % of requests; ` +
      `the hottest document: ${store.hottest.writes} writes in a second`,
  )
  console.log(
    `instances: at most ${mostInstances}, ${coldStarts} cold starts; largest books of a class: ` +
      `${whole(simulated.largestBooks)} bytes; simulated in ${whole(took / 1000)} s`,
  )
}

/** `--minutes N` of each; 60 is the whole hour. */
export async function tellCounty({ minutes = usualMinutes }: { minutes?: number }): Promise<void> {
  console.log(`\n## A county in virtual time: 100 schools, 200,000 pupils, ${minutes} minutes of each`)
  const seconds = minutes * 60
  for (const what of ['evening', 'survey hour'] as const)
    tell(what, await simulate({ county, seconds, what }))
}

type Knob = [told: string, setting: Partial<Setting>]

/** Of more load the first moment is left out, in which all instances start at once. */
const times = (factor: number, length: number): Knob => [
  `${factor} × the load (${whole(170 * factor)} logs/s)`,
  { rates: { logs: 170 * factor }, seconds: length, platform: { warm: 480 } },
]
const connections = (count: number): Knob => [`${count} connections`, { store: { connections: count } }]
const mean = (milliseconds: number): Knob => [
  `${milliseconds} ms an operation`,
  { store: { mean: milliseconds } },
]
const perSecond = (most: number): Knob => [`${most} requests/s allowed`, { store: { perSecond: most } }]
const instances = (most: number): Knob => [`${most} instances`, { platform: { mostInstances: most } }]

const knobs: readonly Knob[] = [
  ['as it is', {}],
  ...[connections(20), connections(10), connections(7)],
  ...[mean(30), mean(50), mean(75), mean(100)],
  ...[perSecond(1000), perSecond(750), perSecond(500)],
  ...[instances(50), instances(25)],
  ...[times(10, 3), times(20, 2), times(40, 1), times(60, 1)],
  ['10 × the load, all instances cold', { rates: { logs: 1700 }, seconds: 3 }],
]

/** The county's load on a tenth of its schools, which are faster filled: documents are ten times as hot. */
const tenth = { county: { schools: 10, pupils: 2000 }, rates: { teacherRecords: 20, cards: 30 } }
const seconds = 10

const widths = [34, 12, 13, 11, 8, 8, 8]
const row = (cells: readonly string[]) => cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('')

/** Turns one knob at a time; told as it goes, for it takes minutes. */
export async function tellLimits(): Promise<void> {
  console.log('\n## What breaks first')
  console.log(
    row(['the evening, but', 'requests/s', 'connections', 'instances', 'p95', 'p99', '', 'not accepted']),
  )
  for (const [told, setting] of knobs) {
    const rates = { ...tenth.rates, ...setting.rates }
    const simulated = await simulate({ ...tenth, seconds, what: 'evening', ...setting, rates })
    const { p95, p99 } = simulated.lines.at(-1)!
    const { requestsPerSecond, store, mostInstances } = simulated
    const counts = [requestsPerSecond, store.mostAtOnce, mostInstances, p95, p99].map(whole)
    console.log(row([told, ...counts, holds(simulated) ? 'holds' : 'BREAKS', toldRefusals(simulated)]))
  }
}

/** Guardians in each of the hundred schools who are to be reminded at the same hour. */
const reminded = [50, 200, 600]
/** Milliseconds that WeChat takes for a message: assumed. */
const sending = 100

/** How long a county's reminders of one half hour take. */
export async function tellReminders(): Promise<void> {
  const head = ['reminders at 20:30', 'runs', 'longest, s', 'all sent after, s', 'requests']
  const table = new Table({ head, style })
  for (const each of reminded) {
    const told = await simulateNotices({ county, reminded: each, sending })
    const { runs, longest, seconds, messages, requests } = told
    table.push([whole(messages), runs, ...[longest, seconds, requests].map(whole)])
  }
  console.log(`\n## Reminders of a county, ${sending} ms a message\n${table.toString()}`)
}
