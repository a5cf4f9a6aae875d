/** A child's weeks: what they come to, from which days, and who may see them. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const weeks = (person: Person, student: string) => school.client(person).call('family', 'weeks', { student })

async function on(date: string, ...records: { type: string; [field: string]: unknown }[]): Promise<void> {
  school.at(`${date}T20:00`)
  for (const record of records) {
    expect(await school.code('mumWang', { student: 'ming', date, ...record })).toBe('accepted')
  }
}

it('has the stretches of seven days that end today, as far as the academic year goes', async () => {
  const answer = await weeks('mumWang', 'ming')
  expect(answer).toMatchObject({ student: 'ming', name: '王小明', norms: { sleep: 600, homework: 60 } })
  expect(answer.weeks.map(({ from, to }) => [from, to])).toEqual([
    ['2026-08-27', '2026-09-02'],
    ['2026-09-03', '2026-09-09'],
    ['2026-09-10', '2026-09-16'],
    ['2026-09-17', '2026-09-23'],
    ['2026-09-24', '2026-09-30'],
    ['2026-10-01', '2026-10-07'],
    ['2026-10-08', today],
  ])
})

it('never has more than twelve, and none before the child came or after the year', async () => {
  school.at('2026-12-31T20:00')
  expect((await weeks('mumWang', 'ming')).weeks).toHaveLength(12)
  school.at('2026-10-20T20:00')
  expect((await weeks('dadSun', 'late')).weeks.map(({ to }) => to)).toEqual(['2026-10-13', '2026-10-20'])
  school.at('2027-09-20T20:00')
  expect((await weeks('mumWang', 'ming')).weeks.at(-1)?.to).toBe('2027-08-31')
})

it('averages with the number of days behind each, and leaves out what was not logged', async () => {
  await on('2026-10-12', sleepOf('ming', '2026-10-12', '21:00', '07:00'), { type: 'home_study', minutes: 30 })
  await on('2026-10-13', sleepOf('ming', '2026-10-13', '23:31', '07:00'))
  await on('2026-10-13', { type: 'reading', minutes: 25, book: '草房子', finished: true })
  school.at(`${today}T20:00`)
  const all = (await weeks('dadWang', 'ming')).weeks
  expect(all.at(-1)).toEqual({
    ...{ from: '2026-10-08', to: today },
    sleep: { count: 2, minutes: 525, bedtime: '22:16' },
    home_study: { count: 1, minutes: 30 },
    reading: { count: 1, minutes: 25, finished: 1 },
  })
  expect(all.at(-2)).toEqual({ from: '2026-10-01', to: '2026-10-07' })
})

it('knows bedtimes after midnight', async () => {
  await on('2026-10-13', { ...sleepOf('ming', '2026-10-13'), bed_at: '2026-10-13T00:10' })
  await on(today, { ...sleepOf('ming', today), bed_at: '2026-10-13T23:40' })
  expect((await weeks('mumWang', 'ming')).weeks.at(-1)?.sleep?.bedtime).toBe('23:55')
})

it('agrees with the week that it leads to', async () => {
  await on('2026-10-07', { type: 'home_study', minutes: 50 })
  await on('2026-10-08', { type: 'home_study', minutes: 20 })
  school.at(`${today}T20:00`)
  const [before, last] = (await weeks('mumWang', 'ming')).weeks.slice(-2)
  for (const one of [before!, last!]) {
    const week = await school.client('mumWang').call('family', 'week', { student: 'ming', to: one.to })
    const logged = week.days.filter(({ home_study }) => home_study)
    expect([week.days[0]?.date, logged.length]).toEqual([one.from, one.home_study?.count])
  }
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'ming'],
  ['principalChen', 'boarder'],
  ['stranger', 'ming'],
])('%s may not see those of %s, nor whether there is such a child', async (person, student) => {
  const problem = await refusalOf(weeks(person, student))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(weeks(person, 'nobody'))).toEqual(problem)
})

it('shows a teacher who logs for the family the weeks in which the child was theirs', async () => {
  expect((await weeks('teacherLi', 'boarder')).weeks).toHaveLength(7)
  const transfer = { type: 'transfer', student: 'boarder', class: 'class7', date: '2026-10-01' }
  expect(await school.code('adminSun', transfer)).toBe('accepted')
  expect(await codeOf(weeks('teacherLi', 'boarder'))).toBe('forbidden')
  expect((await weeks('principalChen', 'boarder')).weeks.map(({ to }) => to)).toEqual(['2026-10-07', today])
  expect((await weeks('grandmaZhao', 'boarder')).weeks).toHaveLength(7)
})
