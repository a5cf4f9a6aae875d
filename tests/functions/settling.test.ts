/** Settling requests to join: by whoever leads the school, with the word of a teacher of the class. */
import { type Person, type School, withSchools } from '../cast'
import { joining } from './joining-support'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School
let taps: ReturnType<typeof joining>

beforeEach(async () => {
  school = await found()
  taps = joining(school)
})

describe('whoever may settle it', () => {
  it('is proposed the pupils of the class who are called so, and told when none is', async () => {
    const code = await taps.codeFor()
    for (const [index, name] of ['王小明', '王小红', '钱去'].entries()) {
      school.at(`${today}T20:0${index}`)
      await taps.join(code, name)
    }
    const views = await taps.requests('principalChen')
    expect(views.map(({ name, pupils }) => [name, pupils])).toEqual([
      ['王小明', [{ student: 'ming', name: '王小明', guardians: 2, isRight: null, same: [] }]],
      ['王小红', []],
      ['钱去', []],
    ])
    expect(views[0]).toMatchObject({ className: '三年级(1)班', relation: '母亲', on: today, vouchedBy: '' })
    expect(JSON.stringify(views)).not.toContain('stranger')
  })

  it('approves it: the account is tied beside those that were, and the amendment is the school’s', async () => {
    const request = await taps.asked()
    expect(await taps.approve(request)).toEqual({ settled: true })
    expect(await taps.childrenOf('stranger')).toEqual(['ming'])
    expect(await taps.childrenOf('dadWang')).toEqual(['ming'])
    expect([await taps.requests(), (await taps.own())[0]]).toMatchObject([[], { state: 'approved' }])
    const [ledger] = school.documents('ledgers').filter(({ _id }) => String(_id).endsWith('/pupil/ming'))
    expect(ledger).toMatchObject({ records: { amend: { only: [{ by: 'adminSun', as: 'admin' }] } } })
  })

  it('approves it once, however often it is sent', async () => {
    const request = await taps.asked()
    await Promise.all([
      taps.approve(request),
      taps.approve(request, 'ming', 'principalChen'),
      taps.approve(request),
    ])
    expect(await taps.approve(request)).toEqual({ settled: true })
    const { ties } = await taps.call('adminSun')('school', 'pupil', { student: 'ming' })
    expect(ties).toHaveLength(3)
    expect(await codeOf(taps.reject(request))).toBe('duplicate')
  })

  it('loses no tie where two are added to a child at once', async () => {
    const code = await taps.codeFor()
    await taps.join(code, '王小明', 'stranger')
    await taps.join(code, '王小明', 'dadZhou')
    const both = (await taps.requests()).map(({ request }) => request)
    await Promise.all(both.map((request) => taps.approve(request)))
    const { ties } = await taps.call('adminSun')('school', 'pupil', { student: 'ming' })
    expect(ties).toHaveLength(4)
  })

  it('ties a guardian who is one already only once', async () => {
    const request = await taps.asked('王小明', 'mumWang')
    await taps.approve(request)
    expect((await taps.call('adminSun')('school', 'pupil', { student: 'ming' })).ties).toHaveLength(2)
  })

  it('is told when a pupil has six guardians; the request stays, and can be rejected', async () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    await school.log('adminSun', { type: 'amend', student: 'ming', guardians: six })
    const request = await taps.asked()
    const { code, message } = await refusalOf(taps.approve(request))
    expect([code, message]).toEqual(['too_many', expect.stringContaining('6 位监护人')])
    expect(await taps.childrenOf('stranger')).toEqual([])
    await taps.reject(request, '名额已满')
    expect((await taps.own())[0]).toMatchObject({ state: 'rejected', reason: '名额已满' })
  })

  it('rejects it with a reason; the same request is not made again, another one is', async () => {
    const request = await taps.asked('王晓明')
    await taps.reject(request)
    expect(await taps.reject(request)).toEqual({ settled: true })
    expect((await taps.own())[0]).toMatchObject({ state: 'rejected', reason: '名册里没有这个名字' })
    const code = await taps.codeFor()
    expect(await codeOf(taps.join(code, '王晓明'))).toBe('duplicate')
    expect(await taps.join(code, '王小明')).toEqual({ sent: true })
    expect(await codeOf(taps.approve(request))).toBe('duplicate')
  })

  it('ties no pupil but those whom the name means', async () => {
    const request = await taps.asked()
    for (const student of ['lan', 'hong', 'gone', 'nobody'])
      expect(await refusalOf(taps.approve(request, student))).toMatchObject({
        code: 'not_found',
        field: 'student',
      })
    expect(await taps.childrenOf('stranger')).toEqual([])
  })

  it('finds nothing where nothing is, and what is odd is refused', async () => {
    expect(await refusalOf(taps.approve('nothing'))).toMatchObject({ code: 'not_found', field: 'request' })
    const request = await taps.asked()
    for (const wrong of [
      { decision: 'approve', request },
      { decision: 'reject', request, reason: ' ' },
      { decision: 'burn', request },
    ])
      expect(await codeOf(taps.settle('adminSun', wrong))).toBe('invalid')
  })

  it('is shown so many at once', async () => {
    const codes = [await taps.codeFor(), await taps.codeFor('class7')]
    const people: Person[] = ['stranger', 'mumWang', 'dadWang', 'dadZhou', 'grandmaZhao', 'dadSun', 'dadQian']
    for (const [index, person] of people.entries()) {
      for (let child = 0; child < 5; child++) await taps.join(codes[index % 2]!, `孩子${child}`, person)
    }
    const { joins, hasMore } = await taps.waiting()
    expect([joins.length, hasMore]).toEqual([30, true])
    expect(await taps.waiting('teacherLi')).toMatchObject({ hasMore: false })
    expect((await taps.call('adminSun')('school', 'people', {})).joins).toBe(35)
  })
})

describe('a teacher of the class', () => {
  it('sees its requests, and says that the family is known', async () => {
    const request = await taps.asked()
    await taps.join(await taps.codeFor('class7'), '王小红')
    expect(await taps.waiting('teacherLi')).toMatchObject({ maySettle: true, joins: [{ name: '王小明' }] })
    expect(await taps.vouch(request)).toEqual({ settled: true })
    expect(await taps.vouch(request)).toEqual({ settled: true })
    const vouched = (await taps.requests()).find((one) => one.request === request)
    expect(vouched).toMatchObject({ vouchedBy: '李老师' })
    expect(await taps.childrenOf('stranger')).toEqual([])
  })

  it('approves and rejects, as whoever leads the school', async () => {
    const [known, unknown] = [await taps.asked(), await taps.asked('王晓明')]
    expect(await taps.approve(known, 'ming', 'teacherLi')).toEqual({ settled: true })
    expect(await taps.reject(unknown, '名册里没有这个名字', 'teacherLi')).toEqual({ settled: true })
    expect(await taps.childrenOf('stranger')).toEqual(['ming'])
    expect((await taps.own()).map(({ state }) => state).sort()).toEqual(['approved', 'rejected'])
  })

  it('of another class learns nothing', async () => {
    await taps.join(await taps.codeFor('class7'), '王小红')
    const request = (await taps.requests())[0]!.request
    const refused = await refusalOf(taps.vouch(request))
    expect(refused.code).toBe('forbidden')
    expect(await refusalOf(taps.vouch('nothing'))).toEqual(refused)
    expect(await codeOf(taps.waiting('teacherLi', 'class7'))).toBe('forbidden')
    expect(await taps.requests('teacherLi')).toEqual([])
  })
})

it.each<Person>(['mumWang', 'stranger'])('%s sees no requests and settles none', async (person) => {
  const request = await taps.asked()
  expect(await codeOf(taps.waiting(person))).toBe('forbidden')
  expect(await codeOf(taps.waiting(person, 'class3'))).toBe('forbidden')
  for (const one of [
    taps.approve(request, 'ming', person),
    taps.reject(request, '不', person),
    taps.vouch(request, person),
  ])
    expect(await codeOf(one)).toBe('forbidden')
  expect((await taps.own())[0]).toMatchObject({ state: 'open' })
})

it('staff without children may ask like anybody else', async () => {
  await taps.join(await taps.codeFor(), '周静', 'teacherLi')
  expect(await taps.own('teacherLi')).toMatchObject([{ name: '周静', state: 'open' }])
  const [{ request } = { request: '' }] = await taps.requests()
  await taps.approve(request, 'refuser')
  expect(await taps.childrenOf('teacherLi')).toEqual(['refuser'])
})
