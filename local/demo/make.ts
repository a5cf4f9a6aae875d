/** Makes the demo in a store: every record through the function that the app would call, with the clock at its time. */
import type { Reply } from '../../cloudfunctions/lib/serve'
import type { Answer } from '../../cloudfunctions/lib/submit'
import { importSchool } from '../../scripts/lib/import-school'
import { inLanes, laneOfRecord } from '../../scripts/lib/lanes'
import { weekOf } from '../../shared/calendar'
import { doorOf } from '../../shared/doors'
import type { CloudBase } from '../options'
import { calendar, demoDay, demoNow } from './calendar'
import { makeDistrict } from './district'
import type { Entry, LogRecord } from './entry'
import { inviteTeacher } from './invited'
import { askToJoin } from './joins'
import { freezeReport } from './rectifications'
import type { DemoSchool } from './school'

/** Calls under way together; more of them only wait for one another. */
const width = 4

type Progress = (done: number, of: number) => void

const timeOf = (at: string) => new Date(`${at}:00+08:00`)

/** Records of visits and ballots have ids of their own here, and pledges are of whoever signs: none meets another. */
function laneOf(by: string, record: LogRecord): string | undefined {
  if (record.type === 'home_visit' || record.type === 'ballot') return `pupil ${String(record.student)}`
  return record.type === 'pledge' ? `staff ${by}` : laneOfRecord(record)
}

/** The lane that all records of an entry are in, if they are in one. */
function laneOfEntry({ by, records }: Entry): string | undefined {
  const lanes = new Set(records.map((record) => laneOf(by, record)))
  return lanes.size === 1 ? [...lanes][0] : undefined
}

function refuseRefusals(entry: Entry, reply: Reply<{ answers: Answer[] }>): void {
  if (!reply.ok) throw new Error(`${entry.at} ${entry.by}: ${reply.problem.message}`)
  for (const [index, answer] of reply.data.answers.entries()) {
    if (answer.ok) continue
    const what = JSON.stringify(entry.records[index])
    throw new Error(`${entry.at} ${entry.by} ${what}: ${answer.problem.code} ${answer.problem.message}`)
  }
}

const itemsOf = ({ records, answers }: Entry, number: number) =>
  records.map((record, index) => ({
    ...{ mutation: `demo-${number}-${index}`, record },
    ...(answers && { answers }),
  }))

/** Hands an entry in; a refusal is a mistake of ours, and is thrown. */
async function handIn(cloud: CloudBase, school: string, entry: Entry, number: number): Promise<void> {
  const items = itemsOf(entry, number)
  const door = doorOf(entry.records[0] ?? {})
  const event = { action: 'log', school, input: { items } }
  const reply = await cloud.invoke(door, event, { openid: entry.by }, timeOf(entry.at))
  refuseRefusals(entry, reply as Reply<{ answers: Answer[] }>)
}

type Numbered = readonly [number: number, entry: Entry]

/** The entries week by week, oldest first. */
function byWeek(entries: readonly Entry[]): [monday: string, Numbered[]][] {
  const weeks = new Map<string, Numbered[]>()
  for (const [number, entry] of entries.entries()) {
    const week = weekOf(entry.at.slice(0, 10))
    weeks.set(week, [...(weeks.get(week) ?? []), [number, entry]])
  }
  return [...weeks]
}

/** The timer of a night. It comes only after all that was logged before it. */
const fireAt = (cloud: CloudBase, date: string) => cloud.fireTimer('nightly', timeOf(`${date}T00:10`))

/**
 * Imports a school into a store that has none and hands in all that was logged. The timer comes in the first night of
 * each week, so that the trend has its lines, and in the night of the demo's day; other nights would change nothing
 * that the card does not find by itself.
 */
export async function makeDemo(cloud: CloudBase, school: DemoSchool, progress: Progress): Promise<void> {
  const { settings, entries } = school
  await importSchool(cloud, school, timeOf(`${calendar.academicYear.start}T07:30`))
  let done = 0
  const work = async ([number, entry]: Numbered) => {
    await handIn(cloud, settings.id, entry, number)
    progress(++done, entries.length)
  }
  for (const [monday, ofWeek] of byWeek(entries)) {
    await fireAt(cloud, monday)
    await inLanes(ofWeek, ([, entry]) => laneOfEntry(entry), width, work)
  }
  await fireAt(cloud, demoDay)
  await askToJoin(cloud, settings.id)
  await inviteTeacher(cloud, settings.id)
  await freezeReport(cloud, settings.id)
  await makeDistrict(cloud, { school: settings.id, name: settings.name }, demoNow)
}
