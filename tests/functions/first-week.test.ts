/**
 * A class's first week, through the functions: staff are invited and accept, families join by each way, one claims what is
 * not theirs, one is rejected, one leaves, phones change, and the school's doctor enters the eyesight of a class.
 */
import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { type Person, type School, withSchools, year } from '../cast'
import { joining } from './joining-support'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
let school: School
let taps: ReturnType<typeof joining>
let sent = 0

beforeEach(async () => {
  school = await found()
  taps = joining(school)
})

const [zhao, zhaoAgain, doctor] = ['accountZhao', 'accountZhaoAgain', 'accountDoctor'] as unknown as Person[]
const of = (person: Person) => school.client(person).call

const save = (fields: object, person: Person = 'adminSun') => {
  const entry = { number: '', name: '赵老师', roles: ['teacher'], classes: [], headOf: [], ...fields }
  return of(person)('office', 'saveStaff', { mutation: `save${++sent}`, ...entry } as never)
}
const codeFor = async (staff: string, isAnew = false) =>
  (await of('adminSun')('office', 'inviteStaff', { staff, isAnew })).code
const accept = (code: string, person: Person = zhao!, mutation = `accept${++sent}`) =>
  of(person)('office', 'acceptStaff', { mutation, code })
const memberOf = async (id: string) =>
  (await of('adminSun')('office', 'staff', {})).members.find((one) => one.id === id)

/** A head teacher whom the school's list brings, as T012. */
async function hired(): Promise<string> {
  await save({ number: 'T012', classes: ['class3'], headOf: ['class3'] })
  return codeFor('T012')
}

const audited = async () => {
  const page = await school.invoke(
    'setup',
    { action: 'audit', school: school.id, input: { after: '', size: 500 } },
    { source: 'scf' },
  )
  return (page as { data: { found: object[] } }).data.found
}

describe('a member of staff', () => {
  it('is nobody before the code is accepted, and afterwards teaches, signs and is head of the class', async () => {
    const code = await hired()
    expect(await memberOf('T012')).toMatchObject({ hasJoined: false, number: 'T012', headOf: ['class3'] })
    expect(await codeOf(of('T012' as Person)('school', 'today', {}))).toBe('forbidden')
    expect(await of(zhao!)('family', 'invitation', { code })).toMatchObject({ isStaff: true, className: '' })
    expect(await codeOf(taps.join(code, '王小明', zhao))).toBe('not_found')
    await accept(code)
    const { viewer, classes } = await of(zhao!)('school', 'today', {})
    expect([viewer.headOf, classes.map((own) => own.class)]).toEqual([['三年级(1)班'], ['class3']])
    expect(await school.code(zhao!, { type: 'pledge' })).toBe('accepted')
    expect(await memberOf('T012')).toMatchObject({ hasJoined: true })
    const people = await of('adminSun')('school', 'people', {})
    expect(people.staff.filter(({ name }) => name === '赵老师')).toMatchObject([
      { hasPledged: true, headOf: ['三年级(1)班'] },
    ])
    expect(await audited()).toEqual([])
  })

  it('who administers does so at the school’s desk too', async () => {
    await save({ number: 'T013', roles: ['admin'] })
    await accept(await codeFor('T013'))
    expect(await of(zhao!)('office', 'setup', {})).toMatchObject({ isOpen: true })
    expect(await of(zhao!)('files', 'imports', {})).toBeDefined()
  })

  it('has a code that one account takes, once; and it may be sent again', async () => {
    const code = await hired()
    await accept(code, zhao, 'once')
    expect(await accept(code, zhao, 'once')).toEqual({ accepted: true })
    expect(await codeOf(accept(code, 'stranger'))).toBe('not_found')
    expect(await codeOf(accept('ABCD2345', 'stranger'))).toBe('not_found')
    expect(await codeOf(accept(await taps.codeFor(), 'stranger'))).toBe('not_found')
    expect(await refusalOf(accept(await codeFor('T012', true), 'teacherLi'))).toMatchObject({
      code: 'duplicate',
    })
  })

  it('of two who take a code at once is one', async () => {
    const code = await hired()
    const both = await Promise.allSettled([accept(code, zhao), accept(code, 'stranger')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const entered = await Promise.allSettled(
      [zhao!, 'stranger' as const].map((who) => of(who)('school', 'today', {})),
    )
    expect(entered.map(({ status }) => status)).toEqual(both.map(({ status }) => status))
  })

  it('has a code for seven days, and a new one ends the one before', async () => {
    const first = await hired()
    expect(await codeFor('T012')).toBe(first)
    const second = await codeFor('T012', true)
    expect(await codeOf(accept(first))).toBe('not_found')
    school.at('2026-10-22T08:00')
    expect(await codeOf(accept(second))).toBe('not_found')
    expect(await codeOf(of('teacherLi')('office', 'inviteStaff', { staff: 'T012' }))).toBe('forbidden')
  })

  it('with another account is the same one: the old account has nothing, and nothing of theirs is lost', async () => {
    await accept(await hired())
    await school.log(zhao!, { type: 'pledge' })
    const visit = { type: 'home_visit', visit: 'v1', student: 'ming', date: '2026-10-14', mode: 'phone' }
    expect(await school.code(zhao!, { ...visit, topics: ['study'], note: '好' })).toBe('accepted')
    await accept(await codeFor('T012'), zhaoAgain)
    expect(await codeOf(of(zhao!)('school', 'today', {}))).toBe('forbidden')
    expect(await of(zhaoAgain!)('school', 'pledge', {})).toMatchObject({ signedOn: '2026-10-14' })
    expect(await school.code(zhaoAgain!, { ...visit, topics: ['study'], note: '很好' })).toBe('accepted')
    const own = await of(zhaoAgain!)('school', 'pupilVisits', { class: 'class3', student: 'ming' })
    expect(own.visits).toMatchObject([{ visit: 'v1', mine: true }])
    const { lines } = await of('mumWang')('family', 'reads', { student: 'ming' })
    expect(lines).toMatchObject([{ who: '赵老师', role: '班主任', what: '家访记录和跟进' }])
    const [shown] = (await of('mumWang')('family', 'visits', { student: 'ming' })).visits
    expect(JSON.stringify(shown)).toContain('赵老师')
    expect(await audited()).toEqual([])
  })

  it('has lines of what was held since when, by whom, and when the person came', async () => {
    const linesOf = async (id: string) => (await of('adminSun')('office', 'staff', { of: id })).lines
    const [now, later] = ['2026-10-14T20:00', '2026-11-02T09:00']
    await accept(await hired())
    school.at(later)
    const teacher = { id: 'T012', number: 'T012', roles: ['teacher'], classes: ['class3', 'class7'] }
    await save(teacher)
    await save({ ...teacher, name: '赵敏' })
    await save({ id: 'teacherLi', number: '', name: '李老师', roles: ['teacher', 'admin'], classes: [] })
    const since = { roles: ['teacher'], by: '孙老师', from: now, until: now }
    expect(await linesOf('T012')).toEqual([
      { ...since, ...{ classes: ['class3', 'class7'], headOf: [], accounts: 1 }, from: later, until: '' },
      { ...since, ...{ classes: ['class3'], headOf: ['class3'], accounts: 1 }, by: '赵敏', until: later },
      { ...since, ...{ classes: ['class3'], headOf: ['class3'], accounts: 0 } },
    ])
    expect(await linesOf('teacherLi')).toMatchObject([
      { roles: ['teacher', 'admin'], classes: [], from: later, until: '', by: '孙老师' },
      { roles: ['teacher'], from: '', until: later, by: '' },
    ])
    expect(await linesOf('principalChen')).toMatchObject([{ roles: ['principal'], from: '', until: '' }])
    expect(await audited()).toEqual([])
  })

  it('who leaves keeps the entry and nothing else; the last admin and the last principal stay', async () => {
    await accept(await hired())
    const member = (await memberOf('T012'))!
    await save({ id: 'T012', number: 'T012', name: member.name, roles: [], classes: [] })
    expect(await codeOf(of(zhao!)('school', 'today', {}))).toBe('forbidden')
    expect(await school.code(zhao!, { type: 'pledge' })).toBe('forbidden')
    expect(await memberOf('T012')).toMatchObject({ hasLeft: true, name: '赵老师', headOf: [] })
    const gone = { roles: [], classes: [] }
    const self = save({ id: 'adminSun', name: '孙老师', ...gone })
    expect(await refusalOf(self)).toMatchObject({ code: 'duplicate', field: 'roles' })
    expect(await codeOf(save({ id: 'principalChen', name: '陈校长', ...gone }))).toBe('duplicate')
    expect(await codeOf(save({ id: 'teacherLi', name: '李老师', roles: ['admin'] }, 'teacherLi'))).toBe(
      'forbidden',
    )
    expect(await codeOf(save({ classes: ['nowhere'] }))).toBe('invalid')
    expect(await codeOf(save({ number: 'T012', name: '另一位' }))).toBe('invalid')
  })
})

describe('a delegate', () => {
  it('enters eyesight for a class, and sees nothing else of the school', async () => {
    await save({ number: 'D1', name: '胡校医', roles: ['doctor'] })
    await accept(await codeFor('D1'), doctor)
    const call = of(doctor!)
    const home = await call('office', 'duties', {})
    expect([home.duties, home.viewer.homes]).toEqual([['eyesight'], ['duty']])
    const { pupils } = await call('office', 'health', { class: 'class3', kind: 'eyesight' })
    for (const { student } of pupils)
      expect(
        await school.code(doctor!, { type: 'eyesight', year, student, myopic: student === 'ming' }),
      ).toBe('accepted')
    const after = await call('office', 'health', { class: 'class3', kind: 'eyesight' })
    expect(after.pupils.find(({ student }) => student === 'ming')?.value).toBe('myopic')
    expect((await call('office', 'duties', {})).classes[0]).toMatchObject({
      eyesight: pupils.length,
      fitness: 0,
    })
    expect(await codeOf(call('office', 'health', { class: 'class3', kind: 'fitness' }))).toBe('forbidden')
    expect(await codeOf(call('school', 'roster', { class: 'class3' }))).toBe('forbidden')
    expect(await codeOf(call('school', 'card', {}))).toBe('forbidden')
    expect(await school.code(doctor!, { type: 'fitness', year, student: 'ming', grade: 'good' })).toBe(
      'forbidden',
    )
    const { lines } = await of('mumWang')('family', 'reads', { student: 'ming' })
    expect(lines).toMatchObject([{ who: '胡校医', role: '校医', what: '体质健康和视力' }])
  })

  it('for exercise and fitness enters those of every class', async () => {
    await save({ number: 'P1', name: '田老师', roles: ['sports'] })
    await accept(await codeFor('P1'))
    expect((await of(zhao!)('office', 'duties', {})).duties).toEqual(['exercise', 'fitness'])
    for (const own of ['class3', 'class7']) {
      expect((await of(zhao!)('school', 'exerciseWeek', { class: own })).class).toBe(own)
      const record = { type: 'exercise', class: own, date: '2026-10-14', minutes: 60 }
      expect(await school.code(zhao!, record)).toBe('accepted')
    }
    expect(await school.code(zhao!, { type: 'fitness', year, student: 'hong', grade: 'good' })).toBe(
      'accepted',
    )
    expect(await school.code(zhao!, { type: 'eyesight', year, student: 'hong', myopic: true })).toBe(
      'forbidden',
    )
  })
})

it('a first week: who is on the list, who is approved, who is not, who leaves, and a changed phone', async () => {
  const [mother, uncle, wrong] = ['m1', 'u1', 'w1'] as unknown as Person[]
  await accept(await hired())
  await taps.rule('number', '', true)
  const code = (await taps.invite(zhao)).code!
  // By the list, at once; by approval; a wrong claim, which is rejected with a reason.
  await taps.join(code, '王小明', uncle, undefined, '其他监护人', { guardian: '王大伯', check: 'ming' })
  expect(await taps.childrenOf(uncle!)).toEqual(['ming'])
  await taps.join(code, '周静', mother, undefined, '母亲', { check: 'user' })
  await taps.join(code, '周静', wrong, undefined, '母亲', { check: '0000' })
  const requestOf = async (right: boolean) =>
    (await taps.requests(zhao)).find(({ pupils }) => pupils[0]?.isRight === right)!.request
  await taps.approve(await requestOf(true), 'refuser', zhao)
  await taps.reject(await requestOf(false), '没有联系上，请先联系班主任', zhao)
  expect(await taps.own(wrong)).toMatchObject([{ state: 'rejected', reason: '没有联系上，请先联系班主任' }])
  // One leaves; another comes back with another account in the place of the old one.
  await taps.quit(uncle!, 'ming')
  expect(await taps.childrenOf(uncle!)).toEqual([])
  const again = 'm2' as unknown as Person
  await taps.join(code, '周静', again, undefined, '母亲')
  const [request] = await taps.requests(zhao)
  await taps.approve(request!.request, 'refuser', zhao, request!.pupils[0]!.same[0])
  expect([await taps.childrenOf(mother!), await taps.childrenOf(again)]).toEqual([[], ['refuser']])
  const ledger = school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/refuser`)
  expect((ledger as unknown as Ledger).records.amend?.only?.map(({ as }) => as)).toEqual([
    'teacher',
    'teacher',
  ])
  expect(await audited()).toEqual([])
})
