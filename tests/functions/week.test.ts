/** A week of a child: for guardians, and for the teachers who log for them; nobody else learns even that there is one. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const week = (person: Person, student: string, to: string) =>
  school.client(person).call('family', 'week', { student, to })

it('has seven days, the norms, and the weeks beside it', async () => {
  await school.log('mumWang', sleepOf('ming', '2026-10-08'))
  const answer = await week('dadWang', 'ming', '2026-10-10')
  expect(answer).toMatchObject({
    ...{ student: 'ming', name: '王小明', earlier: '2026-10-03', later: today },
    norms: { sleep: 600, bedtime: '21:20', homework: 60 },
  })
  expect(answer.days.map(({ date, isOpen }) => [date, isOpen])).toEqual([
    ...[
      ['2026-10-04', false],
      ['2026-10-05', false],
      ['2026-10-06', false],
      ['2026-10-07', true],
    ],
    ...[
      ['2026-10-08', true],
      ['2026-10-09', true],
      ['2026-10-10', true],
    ],
  ])
  expect(answer.days[4]?.sleep?.bed_at).toBe('2026-10-07T21:00')
})

it.each([
  [today, '2026-10-07', null],
  ['2026-10-07', '2026-09-30', today],
  ['2026-09-07', null, '2026-09-14'],
  ['2026-09-08', '2026-09-01', '2026-09-15'],
])('to %s: earlier %s, later %s', async (to, earlier, later) => {
  expect(await week('mumWang', 'ming', to)).toMatchObject({ earlier, later })
})

it('tells from when on there can be anything', async () => {
  const { begins } = await week('mumWang', 'ming', '2026-09-03')
  expect(begins).toEqual({ year: '2026-09-01', roll: '2026-09-01' })
})

it('ends with the academic year', async () => {
  school.at('2027-09-20T20:00')
  expect(await week('mumWang', 'ming', '2027-08-31')).toMatchObject({ later: null })
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'ming'],
  ['principalChen', 'boarder'],
  ['adminSun', 'ming'],
  ['stranger', 'ming'],
])('%s may not see %s, and is told what is told of a child that there is not', async (person, student) => {
  const problem = await refusalOf(week(person, student, today))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(week(person, 'nobody', today))).toEqual(problem)
})

it.each<[Person, string]>([
  ['grandmaZhao', 'boarder'],
  ['teacherLi', 'boarder'],
  ['teacherQin', 'lan'],
  ['mumWang', 'hong'],
])('%s may see %s', async (person, student) => {
  expect((await week(person, student, today)).days).toHaveLength(7)
})

it('shows a teacher the days on which the child was in a class of theirs, and the family all', async () => {
  await school.log('grandmaZhao', sleepOf('boarder', '2026-10-09'))
  const transfer = { type: 'transfer', student: 'boarder', class: 'class7', date: '2026-10-12' }
  expect(await school.code('adminSun', transfer)).toBe('accepted')
  const seenBy = async (person: Person) =>
    (await week(person, 'boarder', today)).days.map(({ isOpen, sleep }) => [isOpen, sleep !== undefined])
  const closed = [false, false]
  expect((await seenBy('principalChen')).slice(0, 4)).toEqual([closed, closed, closed, closed])
  expect((await seenBy('grandmaZhao'))[1]).toEqual([true, true])
  expect((await seenBy('teacherQin'))[1]).toEqual([true, true])
  expect(await codeOf(week('teacherLi', 'boarder', today))).toBe('forbidden')
  expect((await week('teacherLi', 'boarder', '2026-10-11')).days[5]).toMatchObject({ isOpen: true })
})

it.each([
  ['2026-10-15', 'future', '「结束日期」晚于今天'],
  ['2026-08-31', 'invalid', '请检查「结束日期」：应在本学年之内，2026-09-01 到 2027-08-31'],
  ['2026-02-30', 'invalid', '请检查「结束日期」：应为存在的日期'],
])('refuses a week to %s as %s, and names the field', async (to, code, message) => {
  const problem = await refusalOf(week('mumWang', 'ming', to))
  expect(problem).toMatchObject({ code, field: 'to' })
  expect(problem.message).toContain(message)
})

it('says that a child is not theirs before it says that a date is wrong', async () => {
  expect(await codeOf(week('stranger', 'ming', '2026-10-15'))).toBe('forbidden')
})
