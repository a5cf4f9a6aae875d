/**
 * A small school with people in it whom every test knows by name. Each test founds a school of its own in a store
 * that its file shares, and speaks to the functions as the mini-program does.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PupilRow, StaffRow } from '../cloudfunctions/lib/roster'
import { canonical } from '../cloudfunctions/lib/canonical'
import type { Answer } from '../cloudfunctions/lib/submit'
import type { Caller, CloudBase } from '../local/cloudbase'
import { type Client, clientOf } from '../miniprogram/client'
import { importSchool } from '../scripts/lib/import-school'
import type { Settings } from '../shared/books'
import { addDays, daysBetween } from '../shared/calendar'
import type { Card, RequirementFinding } from '../shared/requirements/card'
import { startDirect } from './direct/start'

export const year = '2026-2027'
const academicYear = { name: year, start: '2026-09-01', end: '2027-08-31' }
const term = { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' }

const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())

/** Every weekday is a school day here. */
const schoolDays = Array.from({ length: daysBetween(academicYear.start, academicYear.end) + 1 }, (_, day) =>
  isWeekday(addDays(academicYear.start, day)) ? '1' : '0',
).join('')

const settings: Omit<Settings, 'id'> = {
  name: '岚山示例学校',
  system: '6-3',
  calendar: { academicYear, term, schoolDays },
  lastYear: {
    fitness: { examined: 10, excellent: 2, good: 3, pass: 4 },
    eyesight: { examined: 10, myopic: 4 },
  },
  policy: {},
  plan: [{ grade: 3, subject: '语文', lessons: 6 }],
  classes: [
    { id: 'class3', grade: 3, name: '三年级(1)班' },
    { id: 'class7', grade: 7, name: '七年级(1)班' },
    { id: 'empty', grade: 5, name: '五年级(1)班' },
  ],
}

/** Mrs Wang has two children; Mr Qin teaches his own; the principal teaches grade 7. */
const staff: StaffRow[] = [
  { id: 'principalChen', name: '陈校长', roles: ['principal'], classes: ['class7'] },
  { id: 'adminSun', name: '孙老师', roles: ['admin'], classes: [] },
  { id: 'teacherLi', name: '李老师', roles: ['teacher'], classes: ['class3'] },
  { id: 'teacherQin', name: '秦老师', roles: ['teacher'], classes: ['class3', 'class7'] },
]

const pupil = (student: string, name: string, own: Partial<PupilRow>): PupilRow => ({
  ...{ student, name, class: 'class3', gender: '女', guardians: [], date: academicYear.start, left_on: '' },
  ...{ proxy: false, consent: true },
  ...own,
})

export const uncle = { name: '王大伯', relation: '其他监护人' }

const pupils: PupilRow[] = [
  // The roster names one more of his family, who has not joined.
  pupil('ming', '王小明', { guardians: ['mumWang', 'dadWang'], gender: '男', named: [uncle] }),
  pupil('hong', '王小红', { guardians: ['mumWang'], class: 'class7' }),
  pupil('lan', '秦兰', { guardians: ['teacherQin'], proxy: true }),
  pupil('boarder', '赵远', { guardians: ['grandmaZhao'], proxy: true }),
  pupil('refuser', '周静', { guardians: ['dadZhou'], consent: false }),
  pupil('late', '孙晚', { guardians: ['dadSun'], date: '2026-10-10' }),
  pupil('gone', '钱去', { guardians: ['dadQian'], left_on: '2026-09-20' }),
]

export type Person =
  | ('mumWang' | 'dadWang' | 'dadZhou' | 'grandmaZhao' | 'dadSun' | 'dadQian')
  | ('principalChen' | 'adminSun' | 'teacherLi' | 'teacherQin' | 'stranger')

type LogFields = { type: string; [field: string]: unknown }

let founded = 0
let submitted = 0

/** A school of its own, and the ways to speak to it. */
export class School {
  now = new Date('2026-10-14T20:00:00+08:00')

  constructor(
    readonly cloud: CloudBase,
    readonly id = `school${++founded}`,
  ) {}

  /** Sets the clock that the functions see: a local time such as "2026-10-14T20:00". */
  at(time: string): this {
    this.now = new Date(`${time}:00+08:00`)
    return this
  }

  invoke(name: string, event: unknown, caller: Caller): Promise<unknown> {
    return this.cloud.invoke(name, event, caller, this.now)
  }

  client(person: Person): Client {
    return clientOf((name, event) => this.invoke(name, event, { openid: person }), this.id)
  }

  log(person: Person, record: LogFields, mutation = `mutation${++submitted}`): Promise<Answer> {
    return this.client(person).log({ mutation, record })
  }

  /** Logs a record and gives its problem's code, or "accepted". */
  async code(person: Person, record: LogFields, mutation?: string): Promise<string> {
    const answer = await this.log(person, record, mutation)
    return answer.ok ? 'accepted' : answer.problem.code
  }

  async card(person: Person = 'principalChen'): Promise<Card> {
    return (await this.client(person).call('school', 'card', {})).card
  }

  async requirement(number: number): Promise<RequirementFinding> {
    const card = await this.card()
    return card.requirements[number - 1]!
  }

  /** Changes a stored document behind the functions' back, as a fault would. */
  async damage(collection: string, id: string, fields: Record<string, unknown>): Promise<void> {
    const { sdkOf } = await import('./sdk')
    await sdkOf(this.cloud).collection(collection).where({ _id: id }).update(fields)
  }

  /** Every document that is kept of this school, by collection. */
  documents(collection: string): Record<string, unknown>[] {
    return [...this.cloud.documents(collection)].filter(({ school }) => school === this.id)
  }

  /** One digest over all that is kept of this school. */
  digest(): string {
    const all = ['ledgers', 'classes', 'ballots'].map((name) => this.documents(name))
    return createHash('sha256').update(canonical(all)).digest('hex')
  }
}

/** The cast's school as an import brings it. */
export const castSet = (id: string, own: Partial<Settings> = {}) => ({
  ...{ settings: { ...settings, ...own, id }, staff, pupils },
  ...{ events: [], asOf: term.start },
})

/** A store of its own, and a founder of schools in it. */
export async function openCast(start = startDirect) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-cast-'))
  const cloud = await start(dataDir)
  const found = async (own: Partial<Settings> = {}): Promise<School> => {
    const school = new School(cloud, own.id)
    const set = castSet(school.id, own)
    await importSchool(cloud, set, new Date('2026-08-31T08:00:00+08:00'))
    return school
  }
  const close = async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { found, close }
}

type Cast = Awaited<ReturnType<typeof openCast>>

/** The store that a test file shares, and a founder of schools in it. */
export function withSchools(start?: typeof startDirect): Pick<Cast, 'found'> {
  let cast: Cast
  beforeAll(async () => {
    cast = await openCast(start)
  })
  afterAll(() => cast.close())
  return { found: (own) => cast.found(own) }
}

export const sleepOf = (student: string, date: string, bed = '21:00', wake = '07:00') => ({
  ...{ type: 'sleep', student, date },
  ...{ bed_at: `${addDays(date, -1)}T${bed}`, wake_at: `${date}T${wake}` },
})
