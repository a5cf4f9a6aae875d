/** A month of all that was recorded of a child: every version, who it is from, and who may see it. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const history = (person: Person, student = 'ming', month = '2026-10') =>
  school.client(person).call('family', 'history', { student, month })
const study = (minutes: number, date = today, student = 'ming') => ({
  ...{ type: 'home_study', student, date, minutes },
})

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('has every version, the newest first, with who and when, in words', async () => {
  await accepted('mumWang', study(30), sleepOf('ming', '2026-10-13', '21:40', '07:00'))
  school.at(`${today}T21:05`)
  await accepted('dadWang', study(45))
  await accepted('mumWang', { type: 'withdraw', of: 'home_study', student: 'ming', date: today })
  const { days } = await history('mumWang')
  expect(days.map(({ date, isOpen }) => [date, isOpen])).toEqual([
    [today, true],
    ['2026-10-13', true],
  ])
  expect(days[0]?.entries).toEqual([
    {
      ...{ type: 'home_study', title: '在家书面作业时间', date: today },
      versions: [
        { who: '您', at: `${today}T21:05`, words: null },
        { who: '另一位监护人', at: `${today}T21:05`, words: '45分' },
        { who: '您', at: `${today}T20:00`, words: '30分' },
      ],
    },
  ])
  const [night] = days[1]!.entries
  expect(night?.versions[0]?.words).toBe('21:40 – 07:00，9小时20分')
})

it('tells what was accepted as it stood, and days that are closed', async () => {
  const items = [{ mutation: 'guess', record: study(30, '2026-10-08'), prefilled: true as const }]
  await school.client('mumWang').call('family', 'log', { items })
  school.at('2026-10-16T20:00')
  const [day] = (await history('mumWang')).days
  expect(day?.isOpen).toBe(false)
  expect(day?.entries[0]?.versions[0]?.prefilled).toBe(true)
})

it('has what the school keeps too, for guardians, without anybody’s account', async () => {
  const skill = { type: 'skill', student: 'ming', date: today, kind: 'sport', item: '跳绳', passed: true }
  const visit = { type: 'home_visit', visit: 'v1', student: 'ming', date: '2026-10-12', mode: 'in_person' }
  await accepted('teacherLi', skill, { ...visit, topics: ['study', 'sleep'], note: '谈了' })
  await accepted('mumWang', { type: 'visit_answer', student: 'ming', visit: 'v1', took_place: true })
  await accepted('adminSun', { type: 'eyesight', year: '2026-2027', student: 'ming', myopic: false })
  await accepted('adminSun', { type: 'amend', student: 'ming', guardians: ['mumWang', 'dadZhou'] })
  await accepted('dadZhou', { type: 'consent', student: 'ming', given: true })
  const answer = await history('mumWang')
  const told = answer.others.map(({ type, versions: [last] }) => [type, last?.who, last?.words])
  expect(told.sort()).toEqual([
    ['amend', '学校', '更改了监护人'],
    ['consent', '另一位监护人', '同意记录'],
    ['eyesight', '学校', '2026-2027 学年：没有近视'],
    ['home_visit', '学校', '上门家访，谈了学习、睡眠'],
    ['skill', '学校', '体育 · 跳绳：通过'],
    ['visit_answer', '您', '确认已来过'],
  ])
  expect(JSON.stringify(answer)).not.toMatch(/dadZhou|mumWang|teacherLi|adminSun/u)
})

it('goes from the month in which the child came to this one, with the roll', async () => {
  expect(await history('mumWang')).toMatchObject({ earlier: '2026-09', later: null })
  const first = await history('mumWang', 'ming', '2026-09')
  expect(first).toMatchObject({ earlier: null, later: '2026-10', days: [] })
  expect(first.others).toMatchObject([{ type: 'enrol', date: '2026-09-01', versions: [{ words: '编入三年级(1)班' }] }]) // prettier-ignore
  expect(await history('mumWang', 'ming', '2026-02')).toMatchObject({ days: [], others: [] })
})

it('keeps days of erased records out, and the withdrawal in', async () => {
  await accepted('mumWang', study(30), { type: 'consent', student: 'ming', given: false })
  const { days, others } = await history('dadWang')
  expect(days).toEqual([])
  expect(others[0]?.versions[0]).toMatchObject({
    who: '另一位监护人',
    words: '不同意记录，之前的记录已全部删除',
  })
})

it('tells a teacher who logs for the family of the days, and of nothing else', async () => {
  await accepted('teacherLi', study(20, today, 'boarder'))
  await accepted('grandmaZhao', study(25, '2026-10-13', 'boarder'))
  const ofTeacher = await history('teacherLi', 'boarder')
  expect(ofTeacher.days.map(({ entries }) => entries[0]?.versions[0]?.who)).toEqual(['您', '监护人'])
  expect(ofTeacher.others).toEqual([])
  const ofFamily = await history('grandmaZhao', 'boarder')
  expect(ofFamily.days.map(({ entries }) => entries[0]?.versions[0]?.who)).toEqual(['学校代录', '您'])
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'ming'],
  ['principalChen', 'ming'],
  ['adminSun', 'ming'],
  ['stranger', 'ming'],
])('%s may not see that of %s, nor whether there is such a child', async (person, student) => {
  const problem = await refusalOf(history(person, student))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(history(person, 'nobody'))).toEqual(problem)
})

it.each([
  ['2026-11', 'future'],
  ['2026-13', 'invalid'],
  ['2026-1', 'invalid'],
])('refuses the month %s as %s', async (month, code) => {
  expect(await codeOf(history('mumWang', 'ming', month))).toBe(code)
})
