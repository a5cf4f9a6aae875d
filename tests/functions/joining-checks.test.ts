/** What a school asks of families who join, whom its roster has, and whom a teacher ties; a changed phone, and leaving. */
import { checkFor, mostLooks, mostRejected, mostWrong, plainCheck, usualJoining } from '../../shared/joining'
import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { type Person, type School, withSchools } from '../cast'
import { joining } from './joining-support'
import { codeOf, costOf, refusalOf } from './support'

const { found } = withSchools()
let school: School
let taps: ReturnType<typeof joining>

beforeEach(async () => {
  school = await found()
  taps = joining(school)
})

const ledgerOf = (student: string) =>
  school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/${student}`) as unknown as Ledger
const guardiansOf = (student: string) => ledgerOf(student).profile?.guardians

describe('the check', () => {
  it('is the last digits of the number or a word, however it is typed', () => {
    expect(checkFor(usualJoining, '370102')).toBeUndefined()
    expect(checkFor({ check: 'number', word: '', byList: false }, 'G370102X')).toBe('102x')
    expect(checkFor({ check: 'number', word: '', byList: false }, 'G370102X~2')).toBe('102x')
    expect(plainCheck(' １０２Ｘ ')).toBe('102x')
    expect(checkFor({ check: 'word', word: ' 石榴 花开', byList: false }, '1')).toBe('石榴花开')
  })

  it('is told to who holds a code, and whether it was right to who settles, and to nobody else', async () => {
    await taps.rule('number')
    const code = await taps.codeFor()
    expect(await taps.opened(code)).toMatchObject({ check: 'number', byList: false })
    const answers = [
      await taps.join(code, '王小明', 'stranger', 'right', '母亲', { check: 'MING' }),
      await taps.join(code, '王小明', 'dadSun', 'wrong', '父亲', { check: '0000' }),
      await taps.join(code, '王小明', 'dadQian', 'none', '父亲'),
    ]
    expect(answers).toEqual([{ sent: true }, { sent: true }, { sent: true }])
    const seen = (await taps.requests('teacherLi')).flatMap(({ pupils }) =>
      pupils.map(({ isRight }) => isRight),
    )
    expect(seen.sort()).toEqual([false, false, true])
    expect(JSON.stringify([await taps.own('stranger'), school.documents('joins')])).not.toMatch(
      /ming"|MING|0000/iu,
    )
  })

  it('mistyped and typed again is seen as it was typed last; a few times, and never once the school answers', async () => {
    await taps.rule('number')
    const code = await taps.codeFor()
    const type = (check: string, mutation: string) =>
      taps.join(code, '王小明', 'stranger', mutation, '母亲', { check })
    const isRight = async () => (await taps.requests('teacherLi'))[0]!.pupils[0]!.isRight
    await type('0000', 'first')
    expect(await type('MING', 'second')).toEqual({ sent: true })
    expect(await isRight()).toBe(true)
    // A late copy of what was sent before takes nothing back.
    await type('0000', 'first')
    expect(await isRight()).toBe(true)
    await type('1111', 'third')
    await type('MING', 'fourth')
    await type('MING', 'second')
    expect([await isRight(), (await taps.requests()).length]).toEqual([true, 1])
    expect(await codeOf(type('2222', 'fifth'))).toBe('too_many')
    const [{ request } = { request: '' }] = await taps.requests()
    await school.damage('joins', request, { chosen: 'ming', changes: ['second'] })
    expect(await codeOf(type('3333', 'sixth'))).toBe('duplicate')
  })

  it('is the principal’s to choose, and the class’s teachers see it', async () => {
    const record = { type: 'joining', check: 'word', word: '石榴', by_list: false }
    expect(await school.code('teacherLi', record)).toBe('forbidden')
    expect(await school.code('principalChen', { ...record, word: '' })).toBe('invalid')
    await taps.rule('word', '石榴')
    expect(await taps.shown()).toMatchObject({ rules: { check: 'word', word: '石榴' }, mayRule: false })
    expect(await taps.shown('adminSun')).toMatchObject({ mayRule: true })
  })
})

describe('a teacher of the class', () => {
  it('ties whom they approve, and the history says so', async () => {
    const request = await taps.asked()
    await taps.approve(request, 'ming', 'teacherLi')
    expect(await taps.childrenOf('stranger')).toEqual(['ming'])
    const version = ledgerOf('ming').records.amend?.only?.at(-1)
    expect(version).toMatchObject({ by: 'teacherLi', as: 'teacher' })
    expect(await school.code('teacherLi', { type: 'amend', student: 'ming', guardians: [] })).toBe(
      'forbidden',
    )
  })

  it('does not tie themself, nor a child of another class', async () => {
    const request = await taps.asked('王小明', 'teacherLi')
    expect(await codeOf(taps.approve(request, 'ming', 'teacherLi'))).toBe('forbidden')
    expect(await taps.childrenOf('teacherLi')).toEqual([])
    await taps.join(await taps.codeFor('class7'), '王小红', 'dadSun')
    const other = (await taps.requests()).find(({ class: own }) => own === 'class7')!.request
    expect(await codeOf(taps.approve(other, 'hong', 'teacherLi'))).toBe('forbidden')
    await taps.approve(request)
    expect(await taps.childrenOf('teacherLi')).toEqual(['ming'])
  })

  it('puts a new account in the place of the old one, where both are the mother', async () => {
    await taps.approve(await taps.asked('王小明', 'stranger'), 'ming', 'teacherLi')
    await taps.join(await taps.codeFor(), '王小明', 'dadSun', 'new phone', '母亲')
    await taps.join(await taps.codeFor(), '王小明', 'dadQian', 'father', '父亲')
    const all = await taps.requests('teacherLi')
    const [again, father] = ['母亲', '父亲'].map((word) => all.find(({ relation }) => relation === word))
    const [tie = ''] = again!.pupils[0]!.same
    expect(father!.pupils[0]!.same).toEqual([])
    expect(await codeOf(taps.approve(father!.request, 'ming', 'teacherLi', tie))).toBe('not_found')
    await taps.approve(again!.request, 'ming', 'teacherLi', tie)
    await taps.approve(again!.request, 'ming', 'teacherLi', tie)
    expect(guardiansOf('ming')).toEqual(['mumWang', 'dadWang', 'dadSun'])
    expect(await taps.childrenOf('stranger')).toEqual([])
    expect(
      school
        .documents('kin')
        .map(({ account }) => account)
        .sort(),
    ).toEqual(['', 'dadSun'])
  })
})

describe('whom the roster names', () => {
  const [name, relation] = ['王小明', '其他监护人'] as const
  const ask = async (guardian: string, check: string, person: Person = 'stranger') =>
    taps.join(await taps.codeFor(), name, person, undefined, relation, { guardian, check })

  it('is tied at once, where the school has said so and the check is right, and needs nobody', async () => {
    await taps.rule('number', '', true)
    expect(await ask(' 王大伯 ', 'MING')).toEqual({ sent: true })
    expect(await taps.childrenOf('stranger')).toEqual(['ming'])
    expect((await taps.own())[0]).toMatchObject({ state: 'approved' })
    expect(ledgerOf('ming').records.amend?.only?.at(-1)).toMatchObject({ by: 'stranger', as: 'setup' })
    expect(await taps.requests()).toEqual([])
    // One place on the roster is for one.
    await ask('王大伯', 'MING', 'dadSun')
    expect(guardiansOf('ming')).not.toContain('dadSun')
    expect(JSON.stringify(school.documents('kin'))).not.toContain('大伯')
  })

  it('waits for a person where a name or the check is wrong, or the school has not said so: nobody can tell which', async () => {
    await ask('王大伯', 'MING', 'dadQian')
    await taps.rule('number', '', true)
    const code = await taps.codeFor()
    const wrong = [
      ['王大', 'MING', 'dadSun'],
      ['王大伯', '1234', 'dadZhou'],
    ] as const
    for (const [, , person] of wrong) await taps.opened(code, person)
    const costs = []
    for (const [guardian, check, person] of wrong)
      costs.push((await costOf(school, () => ask(guardian, check, person)))[0])
    expect(costs[0]).toBe(costs[1])
    // Answers are not tried out: typed right afterwards, it is a person who decides, however often it is sent.
    for (let again = 0; again < 2; again++) await ask('王大伯', 'MING', 'dadZhou')
    expect(await taps.requests()).toHaveLength(3)
    expect(guardiansOf('ming')).toEqual(['mumWang', 'dadWang'])
  })

  it('stays with a person where there is no room for one more', async () => {
    await taps.rule('none', '', true)
    const guardians = ['mumWang', 'dadWang', 'a', 'b', 'c', 'd']
    expect(await school.code('adminSun', { type: 'amend', student: 'ming', guardians })).toBe('accepted')
    expect(await ask('王大伯', '')).toEqual({ sent: true })
    expect(await taps.requests()).toHaveLength(1)
  })
})

describe('a guardian', () => {
  it('gives up their own tie, the last one too, and is known when it is sent again', async () => {
    expect(await codeOf(taps.quit('stranger'))).toBe('forbidden')
    await taps.quit('dadWang', 'ming', 'once')
    expect(await taps.quit('dadWang', 'ming', 'once')).toEqual({ quit: true })
    await taps.quit('mumWang', 'ming')
    expect([guardiansOf('ming'), guardiansOf('hong')]).toEqual([[], ['mumWang']])
    expect(ledgerOf('ming').records.amend?.only?.map(({ as }) => as)).toEqual(['guardian', 'guardian'])
    expect(await codeOf(taps.quit('mumWang', 'ming'))).toBe('forbidden')
  })

  it('may ask five times with names that are not accepted, and then must speak to the school', async () => {
    const code = await taps.codeFor()
    for (let n = 0; n < mostRejected; n++) {
      await taps.join(code, `孩子${n}`)
      await taps.reject((await taps.requests())[0]!.request)
    }
    expect(await refusalOf(taps.join(code, '王小明'))).toMatchObject({ code: 'too_many' })
  })
})

describe('looking up a code', () => {
  const wrong = (n: number) => `ABCD${String(2222 + n)}`.replace(/[01]/gu, '9')

  it('is forty times a day for an account, however many come at once', async () => {
    const code = await taps.codeFor()
    const all = Array.from({ length: mostLooks + 5 }, (_, n) => codeOf(taps.opened(wrong(n))))
    const told = await Promise.all(all)
    expect(told.filter((one) => one === 'not_found')).toHaveLength(mostLooks)
    expect(told.filter((one) => one === 'too_many')).toHaveLength(5)
    expect(await codeOf(taps.opened(code))).toBe('too_many')
    expect(await taps.opened(code, 'dadSun')).toMatchObject({ className: '三年级(1)班' })
    school.at('2026-10-15T08:00')
    expect(await taps.opened(code)).toMatchObject({ className: '三年级(1)班' })
  })

  it('of a school at which many guess is for those who mistyped nothing', async () => {
    const code = await taps.codeFor()
    await codeOf(taps.opened(wrong(1)))
    await school.damage('tries', `${school.id}/2026-10-14`, { wrong: mostWrong })
    expect(await codeOf(taps.opened(wrong(2)))).toBe('too_many')
    expect(await codeOf(taps.opened(code))).toBe('too_many')
    expect(await taps.opened(code, 'dadSun')).toMatchObject({ className: '三年级(1)班' })
    // A hundred accounts, each with a code for every class and member of staff of a large school to hit.
    const [guesses, live, codes] = [mostWrong + 100, 200, 31 ** 8]
    expect((guesses * live) / codes).toBeLessThan(3e-7)
  })

  it('tells nothing of one that is taken back, in as many calls as of one that never was', async () => {
    const code = await taps.codeFor()
    await taps.opened(code)
    await taps.revoke()
    await codeOf(taps.opened(wrong(0)))
    const costs = [code, wrong(3)].map(
      (one) => async () => (await costOf(school, () => codeOf(taps.opened(one))))[0],
    )
    expect(await costs[0]!()).toBe(await costs[1]!())
  })
})
