import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

test('the same mutation again changes nothing and gets the first answer', async () => {
  const first = await school.log('mumWang', sleepOf('ming', today), 'tonight')
  await school.log('mumWang', sleepOf('ming', today, '20:30'), 'corrected')
  const before = school.digest()
  expect(await school.log('mumWang', sleepOf('ming', today), 'tonight')).toEqual(first)
  expect(school.digest()).toBe(before)
})

test('the same mutation with another payload is refused and stores nothing', async () => {
  await school.log('mumWang', sleepOf('ming', today), 'tonight')
  const before = school.digest()
  expect(await school.code('mumWang', sleepOf('ming', today, '20:00'), 'tonight')).toBe('mutation_reused')
  expect(await school.code('mumWang', sleepOf('ming', '2026-10-13'), 'tonight')).toBe('mutation_reused')
  expect(school.digest()).toBe(before)
})

test('the same mutation ten times at once has one effect and one answer', async () => {
  const send = () => school.log('mumWang', sleepOf('ming', today), 'tonight')
  const answers = await Promise.all(Array.from({ length: 10 }, send))
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set(['{"ok":true,"version":1}']),
  )
})

test('two parents at once: both logs are kept, one as the correction of the other', async () => {
  const answers = await Promise.all([
    school.log('mumWang', sleepOf('ming', today, '21:00')),
    school.log('dadWang', sleepOf('ming', today, '21:30')),
  ])
  expect(answers.map((answer) => answer.ok && answer.version).sort()).toEqual([1, 2])
})

test('a withdrawal is safe to repeat, of a visit too', async () => {
  const visit = {
    type: 'home_visit',
    visit: 'v1',
    student: 'ming',
    date: today,
    mode: 'phone',
    topics: ['study'],
    note: '电话',
  }
  await school.log('teacherLi', visit)
  const withdrawal = { type: 'withdraw', of: 'home_visit', visit: 'v1' }
  const first = await school.log('teacherLi', withdrawal, 'taken-back')
  const before = school.digest()
  expect(first.ok).toBe(true)
  expect(await school.log('teacherLi', withdrawal, 'taken-back')).toEqual(first)
  expect(school.digest()).toBe(before)
})

test('a ballot is safe to repeat, even after closing', async () => {
  await school.log('adminSun', { type: 'survey_open', survey: 'autumn', closes: today })
  const ballot = { type: 'ballot', survey: 'autumn', student: 'ming', rating: 4 }
  const first = await school.log('mumWang', ballot, 'our-ballot')
  school.at('2026-10-15T08:00')
  expect(await school.log('mumWang', ballot, 'our-ballot')).toEqual(first)
  expect(await school.code('mumWang', ballot, 'another')).toBe('closed')
})

test('a roll change is safe to repeat', async () => {
  const enrolment = {
    type: 'enrol',
    student: 'new',
    class: 'class3',
    name: '新同学',
    gender: '女',
    guardians: [],
    date: today,
  }
  const first = await school.log('adminSun', enrolment, 'enrol-new')
  expect(first.ok).toBe(true)
  expect(await school.log('adminSun', enrolment, 'enrol-new')).toEqual(first)
  expect(await school.code('adminSun', enrolment, 'enrol-again')).toBe('invalid')
})
