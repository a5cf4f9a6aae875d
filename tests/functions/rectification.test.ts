/** Putting right what is not met: who opens, changes, sees and ends an item, and what is added to it. */
import { type Person, type School, withSchools } from '../cast'
import { incident, item, seenIn, today } from './rectification-support'
import { codeOf, costOf } from './support'

const { found } = withSchools()
let school: School
const { listFor, itemFor, statesFor } = seenIn(() => school)

beforeEach(async () => {
  school = (await found()).at(`${today}T16:00`)
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
    const counted = async (person: Person) => (await school.client(person).call('school', 'today', {})).items
    expect(await counted('teacherLi')).toEqual({ open: 1, overdue: 0 })
    expect(await counted('teacherQin')).toEqual({ open: 0, overdue: 0 })
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

it('a list or an item is one call, and ending is two more for the folding', async () => {
  await school.log('adminSun', incident('upheld'))
  await school.log('adminSun', item())
  await listFor('adminSun')
  expect(await costOf(school, () => listFor('adminSun'))).toEqual([1, 2, 0])
  expect(await costOf(school, () => itemFor('adminSun'))).toEqual([1, 2, 0])
})
