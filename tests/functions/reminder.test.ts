/** What a guardian wants to be told of: read and set by themself, once for each tap. */
import path from 'node:path'
import type { Index } from '../../local/database/collections'
import { planFor } from '../../local/database/planner'
import { loadSchema } from '../../local/schema'
import type { Person } from '../cast'
import { today, withNotices } from './notices-support'
import { codeOf, costOf } from './support'

const notices = withNotices()
const call = (person: Person, input: unknown) =>
  notices()
    .school.client(person)
    .call('family', 'remind', input as never)

test('nobody is reminded who has not asked: off, and nothing chosen', async () => {
  expect(await notices().view('mumWang')).toEqual({
    ...{ today, hour: null, isChosen: false, left: { evening: 0, visit: 0, survey: 0 } },
    templates: { evening: 'local-evening', visit: 'local-visit', survey: 'local-survey' },
    next: { date: today, inDays: 0 },
  })
})

test('an hour and a tap are kept, each account its own', async () => {
  const answer = await notices().ask('mumWang')
  expect(answer).toMatchObject({ hour: '20:30', isChosen: true, left: { evening: 1, visit: 0, survey: 0 } })
  expect(await notices().view('mumWang')).toEqual(answer)
  expect(await notices().view('dadWang')).toMatchObject({ isChosen: false, left: { evening: 0 } })
})

test('none is a choice too', async () => {
  expect(await notices().remind('mumWang', { hour: null })).toMatchObject({ hour: null, isChosen: true })
})

test('to be told of a visit says nothing of the evenings', async () => {
  const view = await notices().remind('mumWang', { accepted: ['visit'] })
  expect(view).toMatchObject({ hour: null, isChosen: false, left: { visit: 1 } })
})

test('the same tap sent again counts once; another one counts again', async () => {
  const wish = { mutation: 'm1', accepted: ['evening', 'visit'] }
  await call('mumWang', wish)
  await call('mumWang', wish)
  expect((await notices().view('mumWang')).left).toEqual({ evening: 1, visit: 1, survey: 0 })
  await call('mumWang', { ...wish, mutation: 'm2' })
  expect((await notices().view('mumWang')).left.evening).toBe(2)
})

test('taps at the same time are all counted', async () => {
  await Promise.all([1, 2, 3].map((one) => call('mumWang', { mutation: `m${one}`, accepted: ['evening'] })))
  expect((await notices().view('mumWang')).left.evening).toBe(3)
})

test('no more than thirty lie ahead', async () => {
  for (let tap = 0; tap < 32; tap++) await notices().remind('mumWang', { accepted: ['survey'] })
  expect((await notices().view('mumWang')).left.survey).toBe(30)
})

describe('the evening that a tap authorises', () => {
  const next = async (time: string) => {
    notices().school.at(time)
    return (await notices().view('dadWang')).next
  }
  const sleep = { bed_at: '2026-10-13T21:00', wake_at: `${today}T07:00` }

  test('is tonight before the hour, and tomorrow after it', async () => {
    await notices().remind('dadWang', { hour: '20:30' })
    expect(await next(`${today}T20:29`)).toEqual({ date: today, inDays: 0 })
    expect(await next(`${today}T20:30`)).toEqual({ date: '2026-10-15', inDays: 1 })
  })

  test('is tomorrow once tonight’s has come', async () => {
    await notices().remind('dadWang', { hour: '19:00', accepted: ['evening'] })
    expect(await notices().told(`${today}T19:00`)).toEqual(['dadWang'])
    await notices().remind('dadWang', { hour: '20:30' })
    expect(await next(`${today}T19:10`)).toEqual({ date: '2026-10-15', inDays: 1 })
  })

  test('is tomorrow where today is logged', async () => {
    await notices().school.log('mumWang', { type: 'sleep', student: 'ming', date: today, ...sleep })
    expect(await next(`${today}T19:00`)).toEqual({ date: '2026-10-15', inDays: 1 })
  })

  test.each([
    [['2026-10-12'], '2026-10-18T21:00', null],
    [['2026-10-12', '2026-10-26'], '2026-10-18T21:00', { date: '2026-10-26', inDays: 8 }],
    [['2026-10-12', '2026-10-26'], `${today}T21:00`, { date: '2026-10-15', inDays: 1 }],
    [['2026-10-26'], `${today}T12:00`, { date: '2026-10-26', inDays: 12 }],
  ])('lies in a week that is asked: of %j, seen on %s', async (weeks, time, expected) => {
    await notices().school.log('principalChen', { type: 'sampling', weeks })
    await notices().school.cloud.recycle('family')
    expect(await next(time)).toEqual(expected)
  })
})

describe('refused', () => {
  test.each<Person>(['stranger', 'principalChen', 'adminSun', 'teacherLi'])(
    '%s, who has no child here, sets and reads nothing',
    async (person) => {
      expect(await codeOf(notices().view(person))).toBe('forbidden')
      expect(await codeOf(notices().ask(person))).toBe('forbidden')
      expect(notices().school.documents('reminders')).toEqual([])
    },
  )

  test('whom the school takes away as a guardian', async () => {
    await notices().ask('dadWang')
    await notices().school.log('adminSun', { type: 'amend', student: 'ming', guardians: ['mumWang'] })
    expect(await codeOf(notices().view('dadWang'))).toBe('forbidden')
  })

  test.each([
    ['no mutation', { hour: '20:30' }],
    ['an hour of the night', { mutation: 'm', hour: '23:00' }],
    ['an hour that is none', { mutation: 'm', hour: 20 }],
    ['what nobody can be told of', { mutation: 'm', accepted: ['card'] }],
    ['nothing accepted', { mutation: 'm', accepted: [] }],
    ['the same twice', { mutation: 'm', accepted: ['visit', 'visit'] }],
    ['somebody else’s account', { mutation: 'm', account: 'dadWang' }],
  ])('%s', async (_, input) => {
    expect(await codeOf(call('mumWang', input))).toBe('invalid')
    expect(notices().school.documents('reminders')).toEqual([])
  })
})

test('costs: to read, the children and the document; to set, one call more', async () => {
  await notices().view('mumWang')
  expect(await costOf(notices().school, () => notices().view('mumWang'))).toEqual([2, 2, 0])
  expect(await costOf(notices().school, () => notices().ask('mumWang'))).toEqual([3, 2, 1])
  expect(await costOf(notices().school, () => notices().ask('mumWang'))).toEqual([3, 3, 1])
})

test.each([
  ['school_hour', { school: 's1', hour: '20:30', 'left.evening': { $gt: 0 }, _id: { $gt: '' } }],
  ['school_visit', { school: 's1', 'left.visit': { $gt: 0 }, _id: { $gt: '' } }],
  ['school_survey', { school: 's1', 'left.survey': { $gt: 0 }, _id: { $gt: '' } }],
])('whoever is due is read by the index %s, not by going through all', (name, filter) => {
  const { collections } = loadSchema(path.resolve(__dirname, '../../config/cloudbase.json'))
  const { indexes = [] } = collections.find((one) => one.name === 'reminders') ?? {}
  const known = indexes.map((index): Index => ({ ...index, table: index.name, multikey: false }))
  const plan = planFor({ name: 'reminders', table: 'reminders', indexes: known }, filter, [['_id', 1]])
  expect(plan).toMatchObject({ kind: 'index', index: { name } })
})
