/** What data ends of what is to be put right, what begins after it, and what a district asks for. */
import type { Request } from '../../cloudfunctions/lib/serve'
import { instanceEnvironment } from '../../local/functions/environment'
import type { Person, School } from '../cast'
import { withFolding } from './folding-support'
import { about, incident, item, seenIn, today } from './rectification-support'
import { codeOf } from './support'

const folding = withFolding()
let school: School
const { itemFor, statesFor } = seenIn(() => school)

beforeEach(() => {
  school = folding.school().at(`${today}T16:00`)
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
