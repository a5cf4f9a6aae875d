/** Asking to join: an invitation to a class, and a request that learns nothing of the roll. */
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

describe('an invitation', () => {
  it('is a code of its own that holds for fourteen days', async () => {
    const made = await taps.invite()
    expect(made).toMatchObject({ class: 'class3', className: '三年级(1)班', until: '2026-10-28', today })
    expect(made.code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/u)
    expect(await taps.shown()).toEqual(made)
    const code = made.code!
    const asks = { check: 'none', byList: false, isStaff: false, isOpen: true }
    const told = { school: '岚山示例学校', className: '三年级(1)班', until: '2026-10-28', ...asks }
    expect(await taps.opened(code)).toEqual(told)
    expect(await taps.opened(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toEqual(told)
  })

  it('stays the one as long as it holds, whoever asks', async () => {
    const { code } = await taps.invite()
    expect((await taps.invite('principalChen')).code).toBe(code)
    expect((await taps.invite('adminSun', 'class7')).code).not.toBe(code)
    const both = await Promise.all([taps.invite('adminSun', 'empty'), taps.invite('principalChen', 'empty')])
    expect(both[0].code).toBe(both[1].code)
  })

  it('leads nowhere once it is revoked, over, or another’s; all are told the same', async () => {
    const first = (await taps.invite()).code!
    expect(await taps.revoke()).toMatchObject({ code: null, until: null })
    expect(await taps.revoke()).toMatchObject({ code: null })
    expect(await taps.shown()).toMatchObject({ code: null })
    const second = (await taps.invite()).code!
    expect(second).not.toBe(first)
    const unknown = await refusalOf(taps.opened('ABCD2345'))
    expect(unknown).toMatchObject({ code: 'not_found', field: 'code' })
    expect(await refusalOf(taps.opened(first))).toEqual(unknown)
    expect(await refusalOf(taps.join(first))).toEqual(unknown)
    school.at('2026-10-28T23:50')
    expect(await taps.opened(second)).toMatchObject({ className: '三年级(1)班' })
    school.at('2026-10-29T00:10')
    expect(await refusalOf(taps.opened(second))).toEqual(unknown)
    expect(await refusalOf(taps.join(second))).toEqual(unknown)
    expect(await taps.shown()).toMatchObject({ code: null })
  })

  it.each<[Person, string]>([
    ['teacherLi', 'class7'],
    ['teacherLi', 'nowhere'],
    ['mumWang', 'class3'],
    ['stranger', 'class3'],
  ])('is not for %s of %s to make, to see or to take back', async (person, own) => {
    await taps.invite()
    for (const one of [taps.invite(person, own), taps.shown(person, own), taps.revoke(person, own)])
      expect(await codeOf(one)).toBe('forbidden')
    expect(await taps.shown()).toMatchObject({ until: '2026-10-28' })
  })

  it('to a class that there is not is told to those who may know', async () => {
    expect(await refusalOf(taps.invite('adminSun', 'nowhere'))).toMatchObject({
      code: 'not_found',
      field: 'class',
    })
  })
})

describe('a request', () => {
  it('is answered the same for a child that there is and one that there is not', async () => {
    const code = await taps.codeFor()
    const answers = [await taps.join(code, '王小明'), await taps.join(code, '没有的人')]
    expect(answers).toEqual([{ sent: true }, { sent: true }])
    const states = (await taps.own()).map(({ state, className, on }) => [state, className, on])
    expect(states).toEqual([
      ['open', '三年级(1)班', today],
      ['open', '三年级(1)班', today],
    ])
    expect(await taps.childrenOf('stranger')).toEqual([])
  })

  it('costs the same and changes nothing of the roll', async () => {
    const code = await taps.codeFor()
    const before = school.digest()
    await taps.join(code, '王小明')
    await taps.join(code, '没有的人')
    expect(school.digest()).toBe(before)
  })

  it('is one for each account, code and name, and a retry changes nothing', async () => {
    const code = await taps.codeFor()
    await taps.join(code, '王小明', 'stranger', 'first')
    expect(await taps.join(code, '王小明', 'stranger', 'first')).toEqual({ sent: true })
    expect(await taps.join(code, ' 王小明 ', 'stranger', 'second')).toEqual({ sent: true })
    expect(await taps.requests()).toHaveLength(1)
    expect(await codeOf(taps.join(code, '王小红', 'stranger', 'first'))).toBe('mutation_reused')
    await taps.join(code, '王小明', 'dadZhou')
    expect(await taps.requests()).toHaveLength(2)
    expect(await taps.own('dadZhou')).toHaveLength(1)
  })

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: '阿'.repeat(41) }],
    ['relation', { relation: '邻居' }],
    ['code', { code: '' }],
    ['openid', { openid: 'mumWang' }],
  ])('is refused on its field %s', async (field, wrong) => {
    const code = await taps.codeFor()
    const input = { mutation: 'wrong', code, name: '王小明', relation: '父亲', ...wrong }
    expect(await refusalOf(taps.call('stranger')('family', 'join', input as never))).toMatchObject({
      code: 'invalid',
      field,
    })
    expect(await taps.requests()).toEqual([])
  })

  it('takes a name of forty signs and one of pictures', async () => {
    const code = await taps.codeFor()
    for (const name of ['阿'.repeat(40), '🦄', '𠮷野'.repeat(20)]) await taps.join(code, name)
    expect(await taps.own()).toHaveLength(3)
  })

  it('is one of five that an account may have open', async () => {
    const code = await taps.codeFor()
    for (let index = 0; index < 5; index++) await taps.join(code, `孩子${index}`)
    expect(await refusalOf(taps.join(code, '第六个'))).toMatchObject({ code: 'too_many', field: null })
    const [first] = await taps.requests()
    await taps.reject(first!.request)
    expect(await taps.join(code, '第六个')).toEqual({ sent: true })
  })

  it('is one of 120 an hour by a code, however many come at once', async () => {
    const code = await taps.codeFor()
    const people = ['stranger', ...Array.from({ length: 29 }, (_, guest) => `guest${guest}`)] as Person[]
    const all = people.flatMap((person) => Array.from({ length: 4 }, (_, index) => [person, index] as const))
    for (let index = 0; index < all.length; index += 4)
      await Promise.all(all.slice(index, index + 4).map(([person, n]) => taps.join(code, `孩子${n}`, person)))
    expect(await codeOf(taps.join(code, '一个', 'dadSun'))).toBe('too_many')
    expect(await taps.join(code, '孩子0', 'stranger')).toEqual({ sent: true })
    expect(await taps.join(await taps.codeFor('class7'), '一个', 'dadSun')).toEqual({ sent: true })
    school.at(`${today}T21:00`)
    expect(await taps.join(code, '一个', 'dadSun')).toEqual({ sent: true })
  })

  it('is over after fourteen days, and told so to whoever made it', async () => {
    const request = await taps.asked()
    school.at('2026-10-28T09:00')
    expect(await taps.requests()).toHaveLength(1)
    school.at('2026-10-29T09:00')
    expect([await taps.requests(), (await taps.own())[0]]).toMatchObject([[], { state: 'expired' }])
    expect(await codeOf(taps.approve(request))).toBe('duplicate')
    expect(await codeOf(taps.reject(request))).toBe('duplicate')
  })

  it('is forgotten a month after its last day', async () => {
    await taps.asked()
    const tries = () => [...school.cloud.documents('tries')].filter(({ school: of }) => of === 'anywhere')
    const guess = (of: string, action: string, input: object) =>
      school.invoke(of, { action, school: 'elsewhere', input }, { openid: 'guesser' })
    await guess('office', 'find', { code: 'AAAA2222' })
    await guess('district', 'enter', { mutation: 'enters', code: 'AAAA2222' })
    expect(tries()).toMatchObject([{ looks: 2 }])
    await school.cloud.fireTimer('nightly', new Date('2026-11-26T00:10:00+08:00'))
    expect(school.documents('joins')).toHaveLength(1)
    await school.cloud.fireTimer('nightly', new Date('2026-11-28T00:10:00+08:00'))
    expect([school.documents('joins'), school.documents('invitations')]).toEqual([[], []])
    expect(tries()).toEqual([])
  })
})
