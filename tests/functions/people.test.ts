/** The people of the school: staff, classes, rosters and pupils, for those who keep the books. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const people = (person: Person = 'adminSun') => school.client(person).call('school', 'people', {})
const roster = (own = 'class3', person: Person = 'adminSun') =>
  school.client(person).call('school', 'roster', { class: own })
const pupil = (student: string, person: Person = 'adminSun') =>
  school.client(person).call('school', 'pupil', { student })
const untie = (student: string, tie: string, person: Person = 'adminSun', mutation = `untie ${tie}`) =>
  school.client(person).call('school', 'untie', { mutation, student, tie })

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

const enrolled = (own: object = {}) => ({
  ...{ type: 'enrol', student: 'new', class: 'class3', name: '新同学', gender: '女', guardians: [] },
  ...{ date: today, ...own },
})

describe('people', () => {
  it('are the staff with their pledges, those who have not signed first', async () => {
    await accepted('teacherLi', { type: 'pledge' })
    const { staff } = await people()
    expect(staff.map(({ name, hasPledged }) => [name, hasPledged])).toEqual([
      ['陈校长', false],
      ['秦老师', false],
      ['李老师', true],
      ['孙老师', null],
    ])
    expect(staff[1]).toMatchObject({ roles: ['teacher'], classes: ['三年级(1)班', '七年级(1)班'] })
  })

  it('and the classes in numbers, of the pupils on roll today', async () => {
    await accepted('adminSun', enrolled(), enrolled({ student: 'later', date: '2026-11-01' }))
    expect((await people()).classes).toEqual([
      { class: 'class3', name: '三年级(1)班', size: 6, withoutGuardian: 1, proxy: 2, consent: 4 },
      { class: 'class7', name: '七年级(1)班', size: 1, withoutGuardian: 0, proxy: 0, consent: 1 },
      { class: 'empty', name: '五年级(1)班', size: 0, withoutGuardian: 0, proxy: 0, consent: 0 },
    ])
  })

  it('follow a change of the ties', async () => {
    await accepted('adminSun', { type: 'amend', student: 'ming', guardians: [] })
    expect((await people()).classes[0]).toMatchObject({ withoutGuardian: 1 })
  })
})

describe('a roster', () => {
  it('has those in the class, then those to come, then those who left', async () => {
    await accepted('adminSun', enrolled({ student: 'later', name: '晚来', date: '2026-11-01' }))
    const { pupils } = await roster()
    expect(pupils.map(({ student, presence }) => `${student} ${presence}`)).toEqual([
      ...['lan here', 'late here', 'ming here', 'boarder here', 'refuser here', 'later coming', 'gone left'],
    ])
    expect(pupils.find(({ student }) => student === 'ming')).toEqual({
      ...{ student: 'ming', name: '王小明', guardians: 2, proxy: false, consent: true, presence: 'here' },
    })
  })

  it('follows a move on its day', async () => {
    await accepted('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: '2026-10-20' })
    const has = async (own: string) => (await roster(own)).pupils.some(({ student }) => student === 'ming')
    expect([await has('class3'), await has('class7')]).toEqual([true, false])
    school.at('2026-10-20T08:00')
    expect([await has('class3'), await has('class7')]).toEqual([false, true])
  })

  it('of a class without pupils is empty, and there is none of a class that there is not', async () => {
    expect(await roster('empty')).toMatchObject({ name: '五年级(1)班', pupils: [] })
    expect(await refusalOf(roster('nowhere'))).toMatchObject({ code: 'not_found', field: 'class' })
  })

  it('keeps odd names as they are', async () => {
    const names = ['🦄', '𠮷野', '阿'.repeat(40), 'constructor', '<b>王</b>']
    for (const [index, name] of names.entries())
      await accepted('adminSun', enrolled({ student: `odd${index}`, name }))
    const found = (await roster()).pupils.map(({ name }) => name)
    expect(found).toEqual(expect.arrayContaining(names))
  })
})

describe('a pupil', () => {
  it('is shown with ties that name no account', async () => {
    const shown = await pupil('ming')
    expect(shown).toMatchObject({
      ...{ student: 'ming', name: '王小明', gender: '男', proxy: false, consent: true, today },
      ...{ class: 'class3', className: '三年级(1)班', presence: 'here' },
      ...{ enrolledOn: '2026-09-01', leftOn: null, moves: [] },
    })
    expect(shown.ties).toHaveLength(2)
    expect(JSON.stringify(shown)).not.toMatch(/mumWang|dadWang/u)
    expect((await pupil('hong')).ties).not.toContain(shown.ties[0])
  })

  it('tells where it was and will be', async () => {
    await accepted('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: '2026-10-12' })
    await accepted('adminSun', { type: 'leave', student: 'ming', date: '2026-10-13' })
    expect(await pupil('ming')).toMatchObject({
      ...{ className: '七年级(1)班', presence: 'left', leftOn: '2026-10-13' },
      moves: [{ date: '2026-10-12', className: '七年级(1)班' }],
    })
    await accepted('adminSun', enrolled({ date: '2026-11-01' }))
    expect(await pupil('new')).toMatchObject({ presence: 'coming', className: '三年级(1)班', ties: [] })
  })

  it('there is none where there is none', async () => {
    expect(await refusalOf(pupil('nobody'))).toMatchObject({ code: 'not_found', field: 'student' })
  })
})

describe('a tie', () => {
  it('is taken away alone, and the account sees the child no more', async () => {
    const [mum = ''] = (await pupil('ming')).ties
    await untie('ming', mum)
    expect((await pupil('ming')).ties).toHaveLength(1)
    const children = async (person: Person) =>
      (await school.client(person).call('family', 'home', {})).children.map(({ student }) => student)
    expect([await children('mumWang'), await children('dadWang')]).toEqual([['hong'], ['ming']])
  })

  it('is taken away once, however often it is sent; what is not there cannot be', async () => {
    const [mum = ''] = (await pupil('ming')).ties
    await untie('ming', mum)
    expect(await untie('ming', mum)).toEqual({ untied: true })
    expect(await codeOf(untie('ming', mum, 'adminSun', 'another'))).toBe('not_found')
    expect(await codeOf(untie('hong', mum))).toBe('not_found')
    expect(await codeOf(untie('nobody', mum))).toBe('not_found')
  })
})

it.each<Person>(['teacherLi', 'teacherQin', 'mumWang', 'stranger'])('%s sees none of it', async (person) => {
  const [tie = ''] = (await pupil('ming')).ties
  const asked = [people(person), roster('class3', person), pupil('ming', person), untie('ming', tie, person)]
  for (const one of asked) expect(await codeOf(one)).toBe('forbidden')
  expect(await refusalOf(roster('nowhere', person))).toEqual(await refusalOf(roster('class3', person)))
  expect(await refusalOf(pupil('nobody', person))).toEqual(await refusalOf(pupil('ming', person)))
  expect((await pupil('ming')).ties).toHaveLength(2)
})
