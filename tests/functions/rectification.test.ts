/** Putting right what is not met: who opens, sees and ends an item, what data ends, and what a district asks for. */
import { instanceEnvironment } from '../../local/functions/environment'
import type { Request } from '../../cloudfunctions/lib/serve'
import type { Person, School } from '../cast'
import { withFolding } from './folding-support'
import { codeOf, costOf } from './support'

const today = '2026-10-14'
const folding = withFolding()
let school: School

const about = { requirement: 11, indicator: 'ethics_incidents', scope: 'school' }
const item = (own: object = {}) => ({
  ...{ type: 'rectification', rectification: 'i1', ...about, what: '师德师风专项学习' },
  ...{ who: 'teacherLi', until: '2026-11-30', measures: '每周一次' },
  ...own,
})
const incident = (status: string, id = 'x1') => ({
  ...{ type: 'incident', incident: id, date: today, kind: 'ethics', status },
})
const listFor = (person: Person) => school.client(person).call('school', 'rectifications', {})
const itemFor = (person: Person, rectification = 'i1') =>
  school.client(person).call('school', 'rectification', { rectification })
const statesFor = async (person: Person) =>
  (await listFor(person)).items.map(({ rectification, state }) => [rectification, state])

beforeEach(() => {
  school = folding.school().at(`${today}T16:00`)
})

describe('an item', () => {
  it('is opened and changed by whoever leads the school, and its terms stay to be seen', async () => {
    expect(await school.code('teacherLi', item())).toBe('forbidden')
    await school.log('adminSun', item())
    school.at('2026-10-20T09:00')
    await school.log('principalChen', item({ until: '2026-12-18', who: 'teacherQin' }))
    expect(await itemFor('principalChen')).toMatchObject({
      ...{ title: '师德师风', indicator: '师德违规', state: 'open', openedOn: today, origin: 'school' },
      ...{ who: { number: 'teacherQin', name: '秦老师' }, until: '2026-12-18' },
      terms: [
        { at: `${today}T16:00`, by: '孙老师', who: { name: '李老师' }, until: '2026-11-30' },
        { at: '2026-10-20T09:00', by: '陈校长', who: { name: '秦老师' }, until: '2026-12-18' },
      ],
      may: { change: true, end: true, visit: true, note: true },
    })
  })

  it('is seen by whoever is to do it, who may add notes; by no other teacher', async () => {
    await school.log('adminSun', item())
    expect(await statesFor('teacherLi')).toEqual([['i1', 'open']])
    expect(await statesFor('teacherQin')).toEqual([])
    expect(await codeOf(listFor('mumWang'))).toBe('forbidden')
    const note = { type: 'rectification_note', rectification: 'i1', entry: 'n1', note: '学习了两次' }
    expect(await school.code('teacherQin', note)).toBe('forbidden')
    expect(await school.code('teacherLi', { ...note, rectification: 'i2' })).toBe('forbidden')
    expect(await school.code('teacherLi', note)).toBe('accepted')
    expect(await itemFor('teacherLi')).toMatchObject({
      notes: [{ by: '李老师', note: '学习了两次', at: `${today}T16:00` }],
      ...{ staff: [], may: { change: false, end: false, visit: false, note: true } },
    })
    expect(await codeOf(itemFor('teacherQin'))).toBe('forbidden')
    expect(await codeOf(itemFor('teacherLi', 'i2'))).toBe('forbidden')
    expect(await codeOf(itemFor('adminSun', 'i2'))).toBe('not_found')
  })

  it('is told overdue first, then by day, then what has ended', async () => {
    const opened = { a: '2026-11-01', b: '2026-10-20', c: '2026-10-16', d: '2026-10-15', e: '2026-10-17' }
    for (const [rectification, until] of Object.entries(opened))
      await school.log('adminSun', item({ rectification, until }))
    const end = { type: 'rectification_end', rectification: 'd', reason: '并入年度计划' }
    expect(await school.code('adminSun', end)).toBe('forbidden')
    expect(await school.code('principalChen', end)).toBe('accepted')
    expect(await school.code('principalChen', { ...end, reason: '别的' })).toBe('invalid')
    school.at('2026-10-18T08:00')
    expect(await statesFor('principalChen')).toEqual([
      ...[
        ['c', 'overdue'],
        ['e', 'overdue'],
        ['b', 'open'],
        ['a', 'open'],
      ],
      ['d', 'closed'],
    ])
    const { items } = await school.client('principalChen').call('school', 'overview', {})
    expect(items).toEqual({ open: 4, overdue: 2 })
    expect((await itemFor('adminSun', 'd')).end).toEqual({ on: today, reason: '并入年度计划', figure: '' })
  })

  it('keeps what a return visit has found', async () => {
    await school.log('adminSun', item())
    const visit = {
      type: 'revisit',
      rectification: 'i1',
      entry: 'v1',
      date: today,
      result: 'partly',
      note: '好转',
    }
    expect(await school.code('teacherLi', visit)).toBe('forbidden')
    expect(await school.code('adminSun', { ...visit, date: '2026-10-15' })).toBe('future')
    await school.log('adminSun', visit)
    expect((await itemFor('teacherLi')).visits).toEqual([
      { entry: 'v1', at: today, by: '孙老师', result: '部分到位', note: '好转' },
    ])
  })

  it('is in the report as it stood', async () => {
    await school.log('adminSun', item())
    const files = school.client('principalChen')
    await files.call('files', 'freeze', { mutation: 'a' })
    await school.log('principalChen', { type: 'rectification_end', rectification: 'i1', reason: '完成' })
    const { items } = await files.call('files', 'report', { number: 1 })
    expect(items).toMatchObject([{ rectification: 'i1', state: 'open', end: null, measures: '每周一次' }])
  })
})

describe('data', () => {
  const asked = async () => {
    const { indicators } = await school.client('principalChen').call('school', 'requirement', { id: 11 })
    return indicators.find(({ key }) => key === about.indicator)!
  }
  const begun = () => school.client('principalChen').call('school', 'rectifying', about)

  it('ends an item once its figure is met, and a later fall begins a new one that names it', async () => {
    await school.log('adminSun', incident('upheld'))
    expect(await begun()).toMatchObject({ follows: null, open: null, indicator: { status: 'not_met' } })
    await school.log('adminSun', item())
    expect(await asked()).toMatchObject({ status: 'not_met', item: { rectification: 'i1', state: 'open' } })
    await folding.fire(`${today}T16:04`)
    expect(await statesFor('adminSun')).toEqual([['i1', 'open']])
    school.at(`${today}T17:00`)
    await school.log('adminSun', incident('dismissed'))
    expect(await statesFor('adminSun')).toEqual([['i1', 'open']])
    await folding.fire(`${today}T17:04`)
    const ended = await itemFor('teacherLi')
    expect(ended).toMatchObject({
      state: 'met',
      endedBy: '',
      end: { on: today, reason: '数据已达标', figure: '0 件' },
    })
    const versions = () =>
      JSON.stringify(
        school
          .documents('ledgers')
          .filter(({ kind }) => kind === 'school')
          .map(({ records, chain }) => [records, chain]),
      )
    const before = versions()
    await folding.fire(`${today}T17:08`)
    expect(versions()).toBe(before)
    await school.log('adminSun', incident('upheld', 'x2'))
    await folding.fire(`${today}T17:12`)
    expect(versions()).not.toBe(before)
    expect((await asked()).item).toBeUndefined()
    expect(await begun()).toMatchObject({ follows: { rectification: 'i1', state: 'met' }, open: null })
    expect(await school.code('adminSun', item())).toBe('invalid')
    await school.log('adminSun', item({ rectification: 'i2', follows: 'i1' }))
    expect(await statesFor('adminSun')).toEqual([
      ['i2', 'open'],
      ['i1', 'met'],
    ])
  })

  it('ends nothing that is of a whole requirement', async () => {
    const { indicator: _, scope: __, ...whole } = item()
    await school.log('adminSun', whole)
    await folding.fire(`${today}T16:04`)
    expect(await statesFor('adminSun')).toEqual([['i1', 'open']])
  })

  it('proposes what to write from the finding', async () => {
    await school.log('adminSun', incident('upheld'))
    expect((await begun()).proposed).toMatch(/^师德违规现为 1 件，要求 0 件。/u)
    expect((await begun()).staff.map(({ name }) => name)).toEqual(['陈校长', '李老师', '秦老师', '孙老师'])
    const unknown = { ...about, indicator: 'nonsense' }
    expect(await codeOf(school.client('adminSun').call('school', 'rectifying', unknown))).toBe('not_found')
  })
})

it('a district files by the same rules, and is named as such', async () => {
  const { url, envId } = school.cloud
  Object.assign(
    process.env,
    instanceEnvironment(url, envId, { ballotKey: Buffer.alloc(32, 'key').toString('base64'), fileKey: '' }),
  )
  jest.resetModules()
  const { openItem, addNote, recordVisit } = await import('../../cloudfunctions/lib/rectification/file')
  const request: Request = { school: school.id, caller: 'supervisorWu', now: school.now, today }
  const { type: _, ...fields } = item()
  expect(await openItem(request, 'm1', fields)).toMatchObject({ ok: true })
  expect(await openItem(request, 'm1', fields)).toMatchObject({ ok: true, version: 1 })
  expect(
    await addNote(request, 'm2', { rectification: 'i1', entry: 'n1', note: '请于月底前反馈' }),
  ).toMatchObject({ ok: true })
  const visit = { rectification: 'i1', entry: 'v1', date: today, result: 'unsettled', note: '还没有开始' }
  expect(await recordVisit(request, 'm3', visit)).toMatchObject({ ok: true })
  expect(await recordVisit(request, 'm4', visit)).toMatchObject({ ok: false, problem: { code: 'invalid' } })
  expect(await itemFor('adminSun')).toMatchObject({
    ...{ origin: 'district', terms: [{ by: '区县督导' }], notes: [{ by: '区县督导' }] },
    visits: [{ by: '区县督导', result: '没有改善' }],
  })
  // Its account alone is nobody here.
  expect(await school.code('supervisorWu' as Person, item())).toBe('forbidden')
})

it('a list or an item is one call, and ending is two more for the folding', async () => {
  await school.log('adminSun', incident('upheld'))
  await school.log('adminSun', item())
  await listFor('adminSun')
  expect(await costOf(school, () => listFor('adminSun'))).toEqual([1, 2, 0])
  expect(await costOf(school, () => itemFor('adminSun'))).toEqual([1, 2, 0])
})
