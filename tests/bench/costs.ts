/** What each event asks of the store: calls, documents read and written, at two sizes and two ages of a school. */
import Table from 'cli-table3'
import type { CloudBase } from '../../local/cloudbase'
import type { Transport } from '../../miniprogram/call'
import { clientOf, type LogItem } from '../../miniprogram/client'
import { importSchool } from '../../scripts/lib/import-school'
import { endOf } from '../../scripts/lib/replay'
import { addDays } from '../../shared/calendar'
import { bigSchool, firstDay, schoolDay } from './big-school'

type Fields = { type: string; [field: string]: unknown }

const night = (date: string): Fields => ({
  ...{ type: 'sleep', student: 'pupil0', date },
  ...{ bed_at: `${addDays(date, -1)}T21:00`, wake_at: `${date}T07:00` },
})
const study = (date: string): Fields => ({ type: 'home_study', student: 'pupil0', date, minutes: 30 })
const read = (date: string): Fields => ({
  type: 'reading',
  student: 'pupil0',
  date,
  minutes: 20,
  book: '城南旧事',
  finished: true,
})
const homework = (date: string): Fields => ({
  ...{ type: 'assignment', class: 'class0', date, subject: '语文', written: true, est_minutes: 20 },
  ...{ assigned: 40, finished: 38, take_home: false },
})
const check = (date: string): Fields => ({
  type: 'class_check',
  class: 'class0',
  date,
  subject: '数学',
  tested: 40,
  reached: 36,
})
const exercise = (date: string): Fields => ({ type: 'exercise', class: 'class0', date, minutes: 60 })
const meeting = (date: string): Fields => ({ type: 'class_meeting', class: 'class0', date, topic: '安全' })
const visit = (date: string): Fields => ({
  ...{ type: 'home_visit', visit: `visit-${date}`, student: 'pupil0', date, mode: 'in_person' },
  ...{ topics: ['study'], note: '了解阅读习惯' },
})
const skill = (date: string): Fields => ({
  type: 'skill',
  student: 'pupil0',
  date,
  kind: 'sport',
  item: '跳绳',
  passed: true,
})
const fitness = (): Fields => ({ type: 'fitness', year: '2026-2027', student: 'pupil0', grade: 'good' })
const ceremony = (date: string): Fields => ({ type: 'flag_ceremony', date })
const ballot = (date: string): Fields => ({
  type: 'ballot',
  survey: `survey-${date}`,
  student: 'pupil0',
  rating: 5,
})

type Measured = [name: string, person: string, most: number, records: (date: string) => Fields[]]

const measured: Measured[] = [
  ['sleep', 'guardian0', 3, (date) => [night(date)]],
  ['home_study', 'guardian0', 3, (date) => [study(date)]],
  ['reading', 'guardian0', 3, (date) => [read(date)]],
  ['an evening (all three)', 'guardian0', 3, (date) => [night(date), study(date), read(date)]],
  ['assignment', 'teacher', 4, (date) => [homework(date)]],
  ['class_check', 'teacher', 4, (date) => [check(date)]],
  ['exercise', 'teacher', 4, (date) => [exercise(date)]],
  ['class_meeting', 'teacher', 4, (date) => [meeting(date)]],
  ['home_visit', 'teacher', 4, (date) => [visit(date)]],
  ['skill', 'teacher', 4, (date) => [skill(date)]],
  ['pledge', 'teacher', 4, () => [{ type: 'pledge' }]],
  ['fitness', 'admin', 4, () => [fitness()]],
  ['flag_ceremony', 'admin', 4, (date) => [ceremony(date)]],
  ['ballot', 'guardian0', 4, (date) => [ballot(date)]],
]

export interface CostRow {
  name: string
  most: number
  /** Calls, documents read, documents written; for each school and age in turn. */
  costs: [number, number, number][]
}

let sent = 0

async function send(
  cloud: CloudBase,
  school: string,
  person: string,
  records: Fields[],
  date: string,
): Promise<void> {
  const client = clientOf((name, event) => cloud.invoke(name, event, { openid: person }, endOf(date)), school)
  const items: LogItem[] = records.map((record) => ({ mutation: `bench-${++sent}`, record }))
  const door = person.startsWith('guardian') ? 'family' : 'school'
  const { answers } = await client.call(door, 'log', { items })
  const refused = answers.find((answer) => !answer.ok)
  if (refused?.ok === false) throw new Error(`${records[0]?.type ?? ''}: ${refused.problem.message}`)
}

async function costOf(cloud: CloudBase, work: () => Promise<unknown>): Promise<[number, number, number]> {
  const before = { ...cloud.costs }
  await work()
  const { calls, docsRead, docsWritten } = cloud.costs
  return [calls - before.calls, docsRead - before.docsRead, docsWritten - before.docsWritten]
}

async function measureDay(
  cloud: CloudBase,
  school: string,
  date: string,
  rows: Map<string, CostRow>,
): Promise<void> {
  await send(cloud, school, 'admin', [{ type: 'survey_open', survey: `survey-${date}`, closes: date }], date)
  // Another family first: a cold instance reads the school's settings along with its first log.
  await send(cloud, school, 'guardian1', [{ ...study(date), student: 'pupil1' }], date)
  for (const [name, person, most, records] of measured) {
    const cost = await costOf(cloud, () => send(cloud, school, person, records(date), date))
    const row = rows.get(name) ?? { name, most, costs: [] }
    rows.set(name, { ...row, costs: [...row.costs, cost] })
  }
}

async function measureCard(cloud: CloudBase, school: string, rows: Map<string, CostRow>): Promise<void> {
  const send: Transport = (name, event) =>
    cloud.invoke(name, event, { openid: 'principal' }, endOf(schoolDay(80)))
  const cost = await costOf(cloud, () => clientOf(send, school).call('school', 'card', {}))
  const row = rows.get('card') ?? { name: 'card', most: 2, costs: [] }
  rows.set('card', { ...row, costs: [...row.costs, cost] })
}

/** What eighty school days leave behind in the books of a pupil and a class. */
async function liveTerm(cloud: CloudBase, school: string, days: number): Promise<void> {
  for (let day = 2; day < days; day++) {
    const date = schoolDay(day)
    await send(cloud, school, 'guardian0', [night(date), study(date), read(date)], date)
    await send(cloud, school, 'teacher', [homework(date), check(date), exercise(date)], date)
  }
}

/** The costs of every event at 100 and 2,000 pupils, on the first and the eightieth school day. */
export async function measureCosts(cloud: CloudBase): Promise<CostRow[]> {
  const rows = new Map<string, CostRow>()
  for (const pupils of [100, 2000]) {
    const school = `cost${pupils}`
    await importSchool(cloud, bigSchool(school, pupils), endOf(firstDay))
    await measureDay(cloud, school, firstDay, rows)
    await liveTerm(cloud, school, 80)
    await measureDay(cloud, school, schoolDay(80), rows)
    await cloud.fireTimer('nightly', endOf(schoolDay(80)))
    await measureCard(cloud, school, rows)
  }
  return [...rows.values()]
}

/** The costs of a row in four columns; the card is measured on the eightieth day alone. */
function cellsOf({ costs }: CostRow): string[] {
  const told = costs.map((cost) => cost.join(' / '))
  return told.length === 2 ? told.flatMap((cost) => ['', cost]) : told
}

export function costTable(rows: CostRow[]): string {
  const columns = ['100 pupils, day 1', '100, day 80', '2,000, day 1', '2,000, day 80']
  const table = new Table({
    head: ['calls / read / written', 'most', ...columns],
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows.map((row) => [row.name, row.most, ...cellsOf(row)]))
  return table.toString()
}
