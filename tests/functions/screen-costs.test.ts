/** What each screen asks of the store: calls and documents, and that none of them scans. */
import path from 'node:path'
import type { Index } from '../../local/database/collections'
import { planFor } from '../../local/database/planner'
import { loadSchema } from '../../local/schema'
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { costOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
const settings = 1
let school: School

beforeEach(async () => {
  school = await found()
  await school.log('mumWang', sleepOf('ming', today))
  await school.log('teacherQin', { type: 'exercise', class: 'class3', date: today, minutes: 60 })
  await school.log('teacherQin', { type: 'exercise', class: 'class7', date: today, minutes: 60 })
})

const family = (person: Person) => school.client(person)

it.each<[Person, number, number]>([
  ['mumWang', 2, 0],
  ['teacherQin', 1, 1],
  ['stranger', 0, 0],
])(
  'home: two calls, the children, the staff ledger and the school’s (%s)',
  async (person, children, staff) => {
    const work = () => family(person).call('family', 'home', {})
    expect(await costOf(school, work)).toEqual([2, children + staff + 1, 0])
  },
)

it('home: one call more where a home visit waits, and two where a survey is open', async () => {
  const visit = { type: 'home_visit', visit: 'visit1', student: 'ming', date: today, mode: 'in_person' }
  await school.log('teacherLi', { ...visit, topics: ['study'], note: '谈了学习' })
  const work = () => family('mumWang').call('family', 'home', {})
  expect(await costOf(school, work)).toEqual([3, 2 + 1 + 1, 0])
  await school.log('adminSun', { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' })
  expect(await costOf(school, work)).toEqual([4, 2 + 1 + 2, 0])
  await school.log('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })
  expect(await costOf(school, work)).toEqual([4, 2 + 1 + 3, 0])
})

it.each(['weeks', 'shelf'] as const)('%s: one call, the child', async (action) => {
  const work = () => family('mumWang').call('family', action, { student: 'ming' })
  expect(await costOf(school, work)).toEqual([1, 1, 0])
})

it('history: one call, the child', async () => {
  const work = () => family('mumWang').call('family', 'history', { student: 'ming', month: '2026-10' })
  expect(await costOf(school, work)).toEqual([1, 1, 0])
})

it('a family’s visits: one call, and one for the teachers’ names', async () => {
  const visit = { type: 'home_visit', visit: 'visit1', student: 'ming', date: today, mode: 'in_person' }
  const work = () => family('mumWang').call('family', 'visits', { student: 'ming' })
  expect(await costOf(school, work)).toEqual([1, 1, 0])
  await school.log('teacherLi', { ...visit, topics: ['study'], note: '谈了学习' })
  expect(await costOf(school, work)).toEqual([2, 2, 0])
})

it('mine: one call, the child and the school’s; one more where there were surveys', async () => {
  const work = () => family('mumWang').call('family', 'mine', { student: 'ming' })
  expect(await costOf(school, work)).toEqual([1, 2, 0])
  await school.log('adminSun', { type: 'survey_open', survey: 'autumn', closes: '2026-10-20' })
  await school.log('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })
  expect(await costOf(school, work)).toEqual([2, 3, 0])
})

it('home in a cold instance: the settings come along', async () => {
  const cold = await found()
  const work = () => cold.client('mumWang').call('family', 'home', {})
  expect(await costOf(cold, work)).toEqual([2, 2 + settings, 0])
})

it.each<[Person, string, number]>([
  ['mumWang', 'ming', 0],
  ['teacherLi', 'boarder', 1],
])('week: one call; of staff one more, which notes it (%s)', async (person, student, noted) => {
  const work = () => family(person).call('family', 'week', { student, to: today })
  expect(await costOf(school, work)).toEqual([1 + noted, 1 + noted, noted])
})

it.each<[Person, number, number]>([
  ['teacherLi', 1, 0],
  ['teacherQin', 2, 1],
])(
  'today: the school’s items, of each class its books and its month, and of who is logged for the ledger (%s)',
  async (person, classes, children) => {
    const proxies = 2
    const work = () => school.client(person).call('school', 'today', {})
    expect(await costOf(school, work)).toEqual([5, 2 + children + 2 * classes + proxies, 0])
  },
)

it('today: four calls where the school logs for nobody', async () => {
  const work = () => school.client('principalChen').call('school', 'today', {})
  expect(await costOf(school, work)).toEqual([4, 2 + 2, 0])
})

const inClass3 = { class: 'class3' }
const pupils = 5
const asked = {
  day: () => school.client('teacherLi').call('school', 'day', { ...inClass3, date: '2026-10-13' }),
  exerciseWeek: () => school.client('teacherLi').call('school', 'exerciseWeek', inClass3),
  skills: () => school.client('teacherLi').call('school', 'skills', { ...inClass3, kind: 'sport' }),
  proxy: () => school.client('teacherLi').call('school', 'proxy', inClass3),
  tasks: () => school.client('teacherLi').call('school', 'tasks', {}),
  pledge: () => school.client('teacherLi').call('school', 'pledge', {}),
  classOverview: () => school.client('teacherLi').call('school', 'classOverview', inClass3),
}

it.each<[keyof typeof asked, number, number, string]>([
  ['day', 3, 3, 'the staff ledger, the books and the month'],
  ['exerciseWeek', 1, 2, 'the staff ledger and the month'],
  ['skills', 3, 2 + pupils, 'the staff ledger, the books and each pupil’s ledger'],
  ['tasks', 2, 2, 'the staff ledger and the books: nobody is followed'],
  ['pledge', 1, 1, 'the staff ledger'],
  ['classOverview', 2, 2, 'the staff ledger and the books'],
])('%s: %i calls, %i documents: %s', async (action, calls, documents) => {
  expect(await costOf(school, asked[action])).toEqual([calls, documents, 0])
})

it('proxy: the staff ledger, the books and the ledgers of those who are logged for; and to note it', async () => {
  expect(await costOf(school, asked.proxy)).toEqual([4, 2 + 2, 1])
})

it('tasks: a third call for the ledgers of those who are followed, and one to note it', async () => {
  for (const student of ['ming', 'lan'])
    await school.log('teacherLi', { type: 'visit_task', task: `t-${student}`, student, what: '约谈' })
  expect(await costOf(school, asked.tasks)).toEqual([4, 2 + 2, 1])
})

it('visits: two calls, the staff ledger and the books of the class', async () => {
  const work = () => school.client('teacherLi').call('school', 'visits', { class: 'class3' })
  expect(await costOf(school, work)).toEqual([2, 2, 0])
})

it('pupilVisits: one call, the staff ledger and the pupil’s; one to note it', async () => {
  const asked = { class: 'class3', student: 'ming' }
  const work = () => school.client('teacherLi').call('school', 'pupilVisits', asked)
  expect(await costOf(school, work)).toEqual([2, 2, 1])
})

it('overview: three calls, a document for the school and one for each class', async () => {
  const work = () => school.client('principalChen').call('school', 'overview', {})
  expect(await costOf(school, work)).toEqual([3, 1 + 3, 0])
})

it('requirement: two calls, as for the card', async () => {
  const work = () => school.client('principalChen').call('school', 'requirement', { id: 8 })
  expect(await costOf(school, work)).toEqual([2, 1 + 3, 0])
})

it.each<[string, number, number, { id: number; key: string; class?: string }]>([
  ['of the school, what is of no class: its ledger alone', 1, 1, { id: 12, key: 'open_days' }],
  ['of the school, class by class: as for the card', 2, 1 + 3, { id: 7, key: 'exercise_days' }],
  ['of a survey: as for the card', 2, 1 + 3, { id: 12, key: 'satisfaction' }],
  [
    'pupils of a class: its books, and a line of the access log',
    3,
    2,
    { id: 7, key: 'sport_skill', class: 'class3' },
  ],
  ['days of a class: its months too', 3, 2 + 1, { id: 7, key: 'exercise_days', class: 'class3' }],
])('evidence %s', async (_, calls, documents, asked) => {
  const work = () => school.client('principalChen').call('school', 'evidence', { of: 'school', ...asked })
  const [asks, read, written] = await costOf(school, work)
  expect([asks, read]).toEqual([calls, documents])
  expect(written).toBe(asked.key === 'sport_skill' ? 1 : 0)
})

it('a family is read by its index, not by going through the school', () => {
  const { collections } = loadSchema(path.resolve(__dirname, '../../config/cloudbase.json'))
  const { indexes = [] } = collections.find(({ name }) => name === 'ledgers') ?? {}
  const known = indexes.map((index): Index => ({ ...index, table: index.name, multikey: true }))
  const filter = { school: 's1', 'profile.guardians': 'mum' }
  const plan = planFor({ name: 'ledgers', table: 'ledgers', indexes: known }, filter, [])
  expect(plan).toMatchObject({ kind: 'index', index: { name: 'school_guardian' } })
})

it('a home carries the days that are shown, not the year', async () => {
  for (let day = 1; day <= 14; day++) {
    const date = `2026-10-${String(day).padStart(2, '0')}`
    school.at(`${date}T20:00`)
    await school.log('mumWang', sleepOf('ming', date))
  }
  const before = JSON.stringify(await family('mumWang').call('family', 'home', {})).length
  school.at('2026-11-30T20:00')
  const after = JSON.stringify(await family('mumWang').call('family', 'home', {})).length
  expect(after).toBeLessThan(before)
  expect(before).toBeLessThan(4000)
})
