/** The family's home: whose children are there, what is shown of their days, and what the last days suggest. */
import { addDays } from '../../shared/calendar'
import { type Person, type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const home = (person: Person) => school.client(person).call('family', 'home', {})
const childOf = async (person: Person, student: string) => {
  const { children } = await home(person)
  return children.find((child) => child.student === student)!
}
const reading = (student: string, date: string, book: string, finished = false, minutes = 20) => ({
  ...{ type: 'reading', student, date, minutes, book, finished },
})
const study = (student: string, date: string, minutes: number) => ({
  ...{ type: 'home_study', student, date, minutes },
})

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

describe('who is looking', () => {
  it.each<[Person, string, string[], string[]]>([
    ['mumWang', '王小红、王小明的家长', ['family'], ['hong', 'ming']],
    ['dadWang', '王小明的家长', ['family'], ['ming']],
    ['teacherQin', '秦老师', ['family', 'teacher'], ['lan']],
    ['teacherLi', '李老师', ['teacher'], []],
    ['principalChen', '陈校长', ['teacher', 'school'], []],
    ['adminSun', '孙老师', ['school'], []],
    ['stranger', '', [], []],
    ['dadQian', '', [], []],
  ])('%s is called %j, and has the homes %j', async (person, name, homes, children) => {
    const answer = await home(person)
    expect(answer.viewer).toEqual({ name, homes, school: '岚山示例学校', today, isSchoolDay: true })
    expect(answer.children.map(({ student }) => student)).toEqual(children)
  })

  it('follows the ties: a guardian that the school takes away sees the child no more', async () => {
    await accepted('adminSun', { type: 'amend', student: 'ming', guardians: ['mumWang'] })
    expect((await home('dadWang')).children).toEqual([])
    await accepted('adminSun', { type: 'amend', student: 'ming', guardians: ['dadZhou'] })
    expect((await home('dadZhou')).children.map(({ student }) => student)).toEqual(['ming', 'refuser'])
  })

  it('tells nothing of a school to nobody, and of no other school', async () => {
    const other = await found()
    await accepted('mumWang', sleepOf('ming', today))
    const answer = await other.client('mumWang').call('family', 'home', {})
    expect(answer.children.flatMap(({ days }) => days.map(({ sleep }) => sleep))).toEqual(
      Array(14).fill(undefined),
    )
  })
})

describe('a child', () => {
  it('comes with its class, its norms and the seven days that end today', async () => {
    const ming = await childOf('mumWang', 'ming')
    expect(ming).toMatchObject({
      ...{ name: '王小明', class: '三年级(1)班', consent: true, proxy: false, usual: {} },
      norms: { sleep: 600, bedtime: '21:20', homework: 60 },
    })
    expect(ming.days.map(({ date, isSchoolDay }) => [date, isSchoolDay])).toEqual([
      ...[
        ['2026-10-08', true],
        ['2026-10-09', true],
        ['2026-10-10', false],
      ],
      ...[
        ['2026-10-11', false],
        ['2026-10-12', true],
        ['2026-10-13', true],
        ['2026-10-14', true],
      ],
    ])
    const hong = await childOf('mumWang', 'hong')
    expect(hong.norms).toEqual({ sleep: 540, bedtime: '22:00', homework: 90 })
  })

  it('shows what is in force, with the fields of the records and without guardians or history', async () => {
    await accepted('mumWang', sleepOf('ming', today), study('ming', today, 30))
    await accepted('dadWang', study('ming', today, 45), reading('ming', '2026-10-13', '城南旧事'))
    await accepted('mumWang', sleepOf('ming', '2026-10-12'))
    await accepted('mumWang', { type: 'withdraw', of: 'sleep', student: 'ming', date: '2026-10-12' })
    const answer = await home('mumWang')
    const days = answer.children.find(({ student }) => student === 'ming')!.days
    expect(days.at(-1)).toEqual({
      ...{ date: today, isSchoolDay: true, isOpen: true },
      sleep: { bed_at: '2026-10-13T21:00', wake_at: '2026-10-14T07:00', nap: 0 },
      home_study: { minutes: 45 },
    })
    expect(days.at(-2)?.reading).toEqual({ minutes: 20, book: '城南旧事', finished: false })
    expect(days.at(-3)).not.toHaveProperty('sleep')
    expect(JSON.stringify(answer)).not.toMatch(/dadWang|mumWang|guardians|roll/u)
  })

  it('shows nothing of the family logs after consent is withdrawn', async () => {
    await accepted('mumWang', sleepOf('ming', today), { type: 'consent', student: 'ming', given: false })
    const ming = await childOf('mumWang', 'ming')
    expect(ming).toMatchObject({ consent: false, usual: {} })
    expect(ming.days.at(-1)).toEqual({ date: today, isSchoolDay: true, isOpen: true })
  })

  it('says which days are open: on roll, and within the days of the policy', async () => {
    const open = async (person: Person, student: string) =>
      (await childOf(person, student)).days.filter(({ isOpen }) => isOpen).map(({ date }) => date)
    expect(await open('mumWang', 'ming')).toHaveLength(7)
    expect(await open('dadSun', 'late')).toEqual([10, 11, 12, 13, 14].map((day) => `2026-10-${day}`))
    school = await found({ policy: { backfill_days: { guardian: 2 } } })
    expect(await open('mumWang', 'ming')).toEqual(['2026-10-12', '2026-10-13', '2026-10-14'])
  })

  it('who has left stays until no day is open, without a class', async () => {
    await accepted('adminSun', { type: 'leave', student: 'ming', date: today })
    const ming = await childOf('dadWang', 'ming')
    expect(ming.class).toBe('')
    expect(ming.days.map(({ isOpen }) => isOpen)).toEqual([true, true, true, true, true, true, false])
    school.at('2026-10-20T20:00')
    expect((await home('dadWang')).children).toHaveLength(1)
    school.at('2026-10-21T20:00')
    expect((await home('dadWang')).children).toEqual([])
  })

  it('who will come is there, with nothing to log yet', async () => {
    const enrol = { type: 'enrol', student: 'new', class: 'class7', name: '新生', gender: '女' }
    await accepted('adminSun', { ...enrol, guardians: ['stranger'], date: '2026-10-20' })
    const child = await childOf('stranger', 'new')
    expect([child.class, child.days.some(({ isOpen }) => isOpen)]).toEqual(['', false])
  })
})

describe('what is usual', () => {
  it('is taken from the last day of the same kind, school days from school days', async () => {
    await accepted('mumWang', sleepOf('ming', '2026-10-09', '20:50', '06:40'))
    await accepted('mumWang', sleepOf('ming', '2026-10-11', '22:00', '08:30'))
    await accepted('mumWang', study('ming', '2026-10-09', 40), study('ming', '2026-10-11', 0))
    expect((await childOf('mumWang', 'ming')).usual).toEqual({
      sleep: { bed: '20:50', wake: '06:40', nap: 0 },
      home_study: { minutes: 40 },
    })
    school.at('2026-10-17T20:00')
    expect((await childOf('mumWang', 'ming')).usual).toMatchObject({
      sleep: { bed: '22:00', wake: '08:30' },
      home_study: { minutes: 0 },
    })
  })

  it('is taken from the other kind where there is none, and never from today', async () => {
    await accepted('mumWang', sleepOf('ming', '2026-10-11', '22:00', '08:30'), sleepOf('ming', today))
    expect((await childOf('mumWang', 'ming')).usual.sleep).toMatchObject({ bed: '22:00' })
  })

  it('looks back fourteen days and no further', async () => {
    await accepted('mumWang', study('ming', today, 33))
    school.at(`${addDays(today, 14)}T20:00`)
    expect((await childOf('mumWang', 'ming')).usual.home_study).toEqual({ minutes: 33 })
    school.at(`${addDays(today, 15)}T20:00`)
    expect((await childOf('mumWang', 'ming')).usual).toEqual({})
  })

  it('goes on with the book that was not finished', async () => {
    const book = async () => (await childOf('mumWang', 'ming')).usual.reading?.book
    await accepted('mumWang', reading('ming', '2026-10-08', '城南旧事'))
    await accepted('mumWang', reading('ming', '2026-10-09', '草房子'))
    expect(await book()).toBe('草房子')
    await accepted('mumWang', reading('ming', '2026-10-12', '草房子', true))
    expect(await book()).toBe('城南旧事')
    await accepted('mumWang', reading('ming', '2026-10-13', '城南旧事', true, 35))
    expect((await childOf('mumWang', 'ming')).usual.reading).toEqual({ minutes: 35, book: '' })
  })
})
