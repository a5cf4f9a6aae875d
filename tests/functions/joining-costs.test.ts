/** What the school's affairs, its people and joining ask of the store: calls and documents, and that none of it scans. */
import path from 'node:path'
import type { Index } from '../../local/database/collections'
import { planFor } from '../../local/database/planner'
import { loadSchema } from '../../local/schema'
import { type School, withSchools } from '../cast'
import { joining } from './joining-support'
import { costOf } from './support'

const { found } = withSchools()
const staff = 1
const schoolLedger = 1
const classes = 3
let school: School
let taps: ReturnType<typeof joining>

beforeEach(async () => {
  school = await found()
  taps = joining(school)
  // From now on the settings are known to both functions.
  await taps.own()
  await school.log('adminSun', { type: 'timetable', class: 'class3', lessons: { 语文: 6 } })
  await school.log('adminSun', { type: 'open_day', date: '2026-10-12' })
})

const ask = (action: 'events' | 'incidents' | 'timetables' | 'people') => () =>
  school.client('adminSun').call('school', action, {})

it.each([
  ['events', 1, staff + schoolLedger],
  ['incidents', 1, staff + schoolLedger],
  ['timetables', 2, staff + classes],
  ['people', 3, staff + schoolLedger + classes],
] as const)('%s: %i calls', async (action, calls, documents) => {
  expect(await costOf(school, ask(action))).toEqual([calls, documents, 0])
})

it('timetable: the caller, then the timetables of the grade', async () => {
  const work = () => school.client('adminSun').call('school', 'timetable', { class: 'class3' })
  expect(await costOf(school, work)).toEqual([2, staff + 1, 0])
})

it('roster: the books of the class, and nobody’s ledger; pupil: one ledger, and a line for its guardians', async () => {
  const { call } = school.client('adminSun')
  expect(await costOf(school, () => call('school', 'roster', { class: 'class3' }))).toEqual([2, staff + 1, 0])
  expect(await costOf(school, () => call('school', 'pupil', { student: 'ming' }))).toEqual([
    3,
    staff + 1 + 1,
    1,
  ])
})

it('untie: who asks, a log, and forgetting who it was; quit without the first', async () => {
  const { call } = school.client('adminSun')
  const [tie = ''] = (await call('school', 'pupil', { student: 'ming' })).ties
  const untie = { mutation: 'once', student: 'ming', tie }
  expect((await costOf(school, () => call('school', 'untie', untie)))[0]).toBe(5)
  const quit = () => school.client('dadWang').call('family', 'quit', { mutation: 'quits', student: 'ming' })
  expect((await costOf(school, quit))[0]).toBe(4)
})

describe('joining', () => {
  it('an invitation is made in three calls and read in two', async () => {
    expect(await costOf(school, () => taps.invite())).toEqual([3, staff + schoolLedger, 1])
    const code = await taps.codeFor()
    expect(await costOf(school, () => taps.shown())).toEqual([2, staff + schoolLedger + 1, 0])
    // The first look of a day adds the count.
    expect((await costOf(school, () => taps.opened(code)))[0]).toBe(4)
    expect(await costOf(school, () => taps.opened(code))).toEqual([4, 2, 1])
    expect((await costOf(school, () => taps.revoke()))[0]).toBe(3)
  })

  it('a request takes the same calls whether or not there is such a child, and fewer once it is there', async () => {
    const code = await taps.codeFor()
    for (const person of ['stranger', 'dadZhou'] as const) await taps.opened(code, person)
    const costs = [
      await costOf(school, () => taps.join(code, '王小明', 'stranger')),
      await costOf(school, () => taps.join(code, '没有的人', 'dadZhou')),
    ]
    expect(costs).toEqual([
      [7, 2, 3],
      [7, 2, 3],
    ])
    expect((await costOf(school, () => taps.join(code, '王小明')))[0]).toBe(5)
    expect(await costOf(school, () => taps.own())).toEqual([2, 1, 0])
  })

  it('requests are read in four calls, approved in nine, a word on one is three', async () => {
    const request = await taps.asked()
    expect(await costOf(school, () => taps.waiting('teacherLi'))).toEqual([4, staff + 1 + 1 + 1, 0])
    expect((await costOf(school, () => taps.vouch(request)))[0]).toBe(3)
    expect((await costOf(school, () => taps.approve(request)))[0]).toBe(9)
  })
})

const { collections } = loadSchema(path.resolve(__dirname, '../../config/cloudbase.json'))

/** The index that a filter is answered by. */
function indexFor(name: string, filter: Record<string, unknown>): string | undefined {
  const { indexes = [] } = collections.find((one) => one.name === name) ?? {}
  const known = indexes.map((index): Index => ({ ...index, table: index.name, multikey: false }))
  const plan = planFor({ name, table: name, indexes: known }, filter, [])
  return plan.kind === 'index' ? plan.index.name : undefined
}

it.each([
  ['invitations', { school: 's', code: 'c' }, 'school_code'],
  ['kin', { school: 's', student: { $in: ['p'] } }, 'school_student'],
  ['kin', { school: 's', mark: 'm' }, 'school_mark'],
  ['joins', { school: 's', account: 'a' }, 'school_account'],
  ['joins', { school: 's', state: 'open', until: { $gte: '2026-10-14' } }, 'school_state'],
])('%s %j is found by an index', (name, filter, index) => {
  expect(indexFor(name, filter)).toBe(index)
})
