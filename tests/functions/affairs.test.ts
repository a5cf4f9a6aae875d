/** Events, incidents and timetables of the school: what those who lead it see, and that nobody else does. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

const events = (person: Person = 'adminSun') => school.client(person).call('school', 'events', {})
const incidents = (person: Person = 'adminSun') => school.client(person).call('school', 'incidents', {})
const timetables = (person: Person = 'adminSun') => school.client(person).call('school', 'timetables', {})
const timetable = (own: string, person: Person = 'adminSun') =>
  school.client(person).call('school', 'timetable', { class: own })

describe('events', () => {
  it('are those in force of the academic year, the newest first', async () => {
    await accepted('adminSun', { type: 'open_day', date: '2026-10-12', note: '进课堂' })
    await accepted('adminSun', { type: 'parent_meeting', date: '2026-09-18' })
    await accepted('adminSun', { type: 'parent_meeting', date: '2026-09-18', note: '更正' })
    await accepted('adminSun', { type: 'social_practice', date: '2026-09-30' })
    await accepted('adminSun', { type: 'withdraw', of: 'social_practice', date: '2026-09-30' })
    await accepted('adminSun', { type: 'open_day', date: '2026-08-20' })
    expect((await events()).events).toEqual([
      { type: 'open_day', date: '2026-10-12', note: '进课堂' },
      { type: 'parent_meeting', date: '2026-09-18', note: '更正' },
    ])
  })

  it('tell the weeks that count, newest first, each with its ceremonies, and the week that is not over', async () => {
    await accepted('principalChen', { type: 'flag_ceremony', date: '2026-09-07' })
    const { weeks, thisWeek } = await events('principalChen')
    expect(weeks.map(({ week }) => week)).toEqual([
      ...['2026-10-05', '2026-09-28', '2026-09-21', '2026-09-14', '2026-09-07', '2026-08-31'],
    ])
    expect(weeks.map(({ held }) => held)).toEqual([[], [], [], [], ['2026-09-07'], []])
    expect(weeks.at(-1)).toMatchObject({
      usual: '2026-09-01',
      days: expect.arrayContaining(['2026-09-06']) as unknown,
    })
    expect(weeks.at(-1)!.days).not.toContain('2026-08-31')
    expect(thisWeek).toEqual({
      ...{ week: '2026-10-12', usual: '2026-10-12', held: [] },
      days: ['2026-10-12', '2026-10-13', '2026-10-14'],
    })
  })

  it('count the weeks as requirement 1 does', async () => {
    for (const date of ['2026-09-07', '2026-09-20', '2026-10-12'])
      await accepted('adminSun', { type: 'flag_ceremony', date })
    const { weeks } = await events()
    const { indicators } = await school.requirement(1)
    const found = indicators.find(({ key }) => key === 'flag_ceremony_weeks')
    expect([weeks.filter(({ held }) => held.length > 0).length, weeks.length]).toEqual([
      found?.numerator,
      found?.denominator,
    ])
  })

  it('stand before the first school day', async () => {
    school.at('2026-08-31T09:00')
    expect(await events()).toMatchObject({ events: [], weeks: [], thisWeek: null })
  })
})

const reported = (own: object = {}) => ({
  ...{
    type: 'incident',
    incident: 'first',
    date: '2026-10-12',
    kind: 'ethics',
    status: 'reported',
    note: '来电',
  },
  ...own,
})

describe('incidents', () => {
  it('come with their history: who found what, and when', async () => {
    await accepted('principalChen', reported())
    school.at(`${today}T21:00`)
    await accepted('adminSun', reported({ status: 'dismissed', note: '查无此事' }))
    const [one] = (await incidents()).incidents
    expect(one).toMatchObject({ incident: 'first', kind: 'ethics', status: 'dismissed', isCounted: true })
    expect(one!.history).toEqual([
      { status: 'reported', note: '来电', by: '陈校长', at: `${today}T20:00` },
      { status: 'dismissed', note: '查无此事', by: '孙老师', at: `${today}T21:00` },
    ])
  })

  it('put those that are open first, then the newest', async () => {
    await accepted('adminSun', reported({ incident: 'old', date: '2026-09-02' }))
    await accepted('adminSun', reported({ incident: 'settled', status: 'upheld', date: '2026-10-13' }))
    await accepted('adminSun', reported({ incident: 'new', date: '2026-10-01' }))
    await accepted('adminSun', reported({ incident: 'before', date: '2026-08-30', status: 'upheld' }))
    const all = (await incidents()).incidents
    expect(all.map(({ incident }) => incident)).toEqual(['new', 'old', 'settled', 'before'])
    expect(all.map(({ isCounted }) => isCounted)).toEqual([true, true, true, false])
  })
})

const lessons = (own: Record<string, number>, id = 'class3') => ({
  type: 'timetable',
  class: id,
  lessons: own,
})

describe('timetables', () => {
  it('tell each class against the plan of its grade, as requirement 2 counts it', async () => {
    await accepted('adminSun', lessons({ 语文: 5, 体育: 3 }))
    const { classes } = await timetables()
    expect(classes.map(({ class: own, size }) => [own, size])).toEqual([
      ['class3', 5],
      ['class7', 1],
      ['empty', 0],
    ])
    expect(classes[0]!.against).toEqual({
      ...{ isOnPlan: false, total: 8, planned: 6 },
      missing: [{ subject: '语文', planned: 6, taught: 5 }],
    })
    expect(classes[1]!.against).toBeNull()
    await accepted('adminSun', lessons({ 语文: 6 }))
    expect((await timetables()).classes[0]!.against).toMatchObject({ isOnPlan: true, missing: [] })
    const { indicators } = await school.requirement(2)
    expect(indicators[0]).toMatchObject({ numerator: 1, observed: 1 })
  })

  it('more than the plan has in all is not on plan, though every subject has enough', async () => {
    await accepted('adminSun', lessons({ 语文: 7 }))
    expect((await timetables()).classes[0]!.against).toMatchObject({ isOnPlan: false, missing: [] })
  })

  it('of a class come with its plan, and with those of the grade to copy from', async () => {
    school = await found({
      classes: [
        { id: 'class3', grade: 3, name: '三年级(1)班' },
        { id: 'class7', grade: 7, name: '七年级(1)班' },
        { id: 'other', grade: 3, name: '三年级(2)班' },
      ],
    })
    await accepted('adminSun', lessons({ 语文: 6 }, 'other'), lessons({ 数学: 4 }, 'class7'))
    expect(await timetable('class3')).toEqual({
      ...{ class: 'class3', name: '三年级(1)班', grade: 3, lessons: null },
      plan: [{ grade: 3, subject: '语文', lessons: 6 }],
      others: [{ class: 'other', name: '三年级(2)班', lessons: [{ subject: '语文', perWeek: 6 }] }],
    })
    await accepted('adminSun', { type: 'withdraw', of: 'timetable', class: 'other' })
    expect(await timetable('class3')).toMatchObject({ others: [] })
  })

  it('names a subject as it is, whatever signs it has', async () => {
    await accepted('adminSun', lessons({ '编程/AI 1.0': 2, constructor: 1 }))
    const { lessons: own } = await timetable('class3')
    expect(own).toEqual([
      { subject: '编程/AI 1.0', perWeek: 2 },
      { subject: 'constructor', perWeek: 1 },
    ])
  })

  it('there is none of a class that there is not', async () => {
    expect(await refusalOf(timetable('nowhere'))).toMatchObject({ code: 'not_found', field: 'class' })
  })
})

it.each<Person>(['teacherLi', 'teacherQin', 'mumWang', 'stranger'])('%s sees none of it', async (person) => {
  for (const asked of [events(person), incidents(person), timetables(person), timetable('class3', person)])
    expect(await codeOf(asked)).toBe('forbidden')
  expect(await refusalOf(timetable('nowhere', person))).toEqual(await refusalOf(timetable('class3', person)))
})
