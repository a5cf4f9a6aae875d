/** Counts what every log, screen and timer costs in a school that has lived for so many days. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Caller, CloudBase } from '../../../local/cloudbase'
import { messageOf } from '../../../local/errors'
import { timerEvent } from '../../../local/functions/timers'
import { startStore } from '../../../scripts/lib/replay'
import { addDays } from '../../../shared/calendar'
import { loadSchool } from '../loader/load-school'
import { eventAsks, furtherBallots } from './events'
import { district, type Place, placeIn } from './place'
import type { Ask, Cost } from './row'
import { eveningAsks, morningAsks } from './screens'

/** A function keeps a school's settings for a minute: before that is over, it is begun anew, and asked once. */
const warmFor = 25_000
/** Guardians who chose to be reminded. */
const reminded = 30

/** Costs of one school at one age, by row; text where a row was refused or failed, and why. */
export interface Column {
  size: Place['size']
  costs: Map<string, Cost | string>
  /** Of runs that find nothing to do, by "function/trigger". */
  idle: Column['costs']
}

type Reply = { ok: true; data: unknown } | { ok: false; problem: { code: string; message: string } }

/** What was refused of an answer: the call itself, or one of its items. */
function refusalIn(reply: Reply): string | undefined {
  const items = (reply.ok ? (reply.data as { answers?: Reply[] } | null)?.answers : undefined) ?? []
  const refused = [reply, ...items].find((one) => !one.ok)
  return refused?.ok === false ? `${refused.problem.code} ${refused.problem.message}` : undefined
}

const timer: Caller = { source: 'wx_trigger', trigger: 'timer' }

class Counting {
  readonly costs: Column['costs'] = new Map()
  readonly idle: Column['costs'] = new Map()
  private readonly warm = new Map<string, number>()

  constructor(
    private readonly cloud: CloudBase,
    readonly place: Place,
  ) {}

  /** Makes sure that the instance knows the settings, as it does in all but its first minute. */
  private async warmUp(door: Ask['door'], at: Date): Promise<void> {
    if (performance.now() - (this.warm.get(door) ?? -Infinity) < warmFor) return
    await this.cloud.recycle(door)
    const { guardian, teacher, school } = this.place
    const [by, action] = door === 'family' ? [guardian, 'home'] : [teacher, 'today']
    await this.cloud.invoke(door, { action, school, input: {} }, { openid: by }, at)
    this.warm.set(door, performance.now())
  }

  async ask({ name, door, action, by, input, before, at: where }: Ask, at: Date): Promise<void> {
    await this.warmUp(door, at)
    before?.(this.cloud, this.place)
    const { place } = this
    const event = { action, school: where ?? place.school, input: input(place) }
    const answer = await this.count(this.costs, name, door, event, { openid: by(place) }, at)
    if (answer?.ok) place.answers.set(name, answer.data)
  }

  async fire(row: string, name: string, trigger: string, at: Date): Promise<void> {
    await this.count(this.costs, row, name, timerEvent(trigger, at), timer, at)
  }

  /** A run of the timer when there is nothing to do. */
  async fireIdle(name: string, trigger: string, at: Date): Promise<void> {
    await this.count(this.idle, `${name}/${trigger}`, name, timerEvent(trigger, at), timer, at)
  }

  private async count(
    into: Column['costs'],
    row: string,
    ...[name, event, caller, at]: [name: string, event: unknown, caller: Caller, at: Date]
  ): Promise<Reply | undefined> {
    try {
      const { answer, costs } = await this.cloud.measure(name, event, caller, at)
      const answered = Buffer.byteLength(JSON.stringify(answer))
      into.set(row, refusalIn(answer as Reply) ?? { ...costs, answered })
      return answer as Reply
    } catch (error) {
      into.set(row, messageOf(error))
      return undefined
    }
  }
}

const time = (date: string, clock: string): Date => new Date(`${date}T${clock}:00+08:00`)

/** The people of a class choose to be reminded, so that there is somebody to tell. */
async function chooseReminders(cloud: CloudBase, { school, classmates, today }: Place): Promise<void> {
  for (const { guardians } of classmates.slice(0, reminded)) {
    const input = { mutation: 'bench-choose', hour: '20:00', accepted: ['evening', 'visit', 'survey'] }
    const event = { action: 'remind', school, input }
    await cloud.invoke('family', event, { openid: guardians[0] }, time(today, '17:00'))
  }
}

/** The district that the school is in, and the code of its supervisor, as the answer of the operator's row. */
async function makeDistrict(cloud: CloudBase, { school, today, answers }: Place): Promise<void> {
  const operate = (action: string, input: object) =>
    cloud.invoke('setup', { action, school: district, input }, {}, time(today, '07:00'))
  await operate('district', { name: '县', schools: [{ school, name: '学校' }] })
  const reply = (await operate('supervise', { name: '督导' })) as Reply
  if (reply.ok) answers.set('setup supervise', reply.data)
}

/** More families answer the survey, so that it has a result. */
async function castBallots(cloud: CloudBase, place: Place): Promise<void> {
  for (const { door, action, by, input } of furtherBallots) {
    const event = { action, school: place.school, input: input(place) }
    await cloud.invoke(door, event, { openid: by(place) }, time(place.today, '18:40'))
  }
}

/** A place for another school, which somebody founds. */
async function makePlace(cloud: CloudBase, { answers, today }: Place): Promise<void> {
  const event = { action: 'place', school: 'vacant', input: { name: '新学校' } }
  const made = (await cloud.invoke('setup', event, {}, time(today, '17:00'))) as Reply
  if (made.ok) answers.set('place', made.data)
}

/** A day and a night of this school: every log, screen and timer once. */
async function countDay(cloud: CloudBase, place: Place): Promise<Column> {
  const counting = new Counting(cloud, place)
  const { today } = place
  const next = addDays(today, 1)
  await chooseReminders(cloud, place)
  await makePlace(cloud, place)
  await makeDistrict(cloud, place)
  for (const one of eventAsks) await counting.ask(one, time(today, '18:30'))
  await castBallots(cloud, place)
  await counting.fire('notices, news', 'notices', 'evening', time(today, '19:00'))
  await counting.fire('notices, an evening', 'notices', 'evening', time(today, '20:00'))
  for (const one of eveningAsks) await counting.ask(one, time(today, '20:30'))
  await counting.fireIdle('notices', 'evening', time(today, '20:30'))
  await counting.fireIdle('notices', 'rest', time(today, '20:31'))
  await counting.fire('folding', 'folding', 'folding', time(today, '20:35'))
  await counting.fireIdle('folding', 'folding', time(today, '20:40'))
  await counting.fire('nightly', 'nightly', 'nightly', time(next, '00:10'))
  await counting.fireIdle('nightly', 'nightly', time(next, '00:20'))
  for (const one of morningAsks) await counting.ask(one, time(next, '08:00'))
  await counting.fireIdle('notices', 'noon', time(next, '12:00'))
  return { size: place.size, costs: counting.costs, idle: counting.idle }
}

/** The costs in a generated school of so many pupils, in which so many school days have passed. */
export async function measureColumn(pupils: number, days: number): Promise<Column> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-costs-'))
  try {
    const school = loadSchool(dataDir, { id: 'costs', pupils, days, proxies: 0.1 })
    const cloud = await startStore(dataDir, false)
    try {
      return await countDay(cloud, placeIn(school))
    } finally {
      await cloud.close()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
