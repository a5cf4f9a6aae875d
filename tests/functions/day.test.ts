/** A class on an earlier day: what was logged of it, and for how long it may still be. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const day = (person: Person, date: string, own = 'class3') =>
  school.client(person).call('school', 'day', { class: own, date })
const meeting = (date: string, topic: string) => ({ type: 'class_meeting', class: 'class3', date, topic })

it('shows what was logged of that day, and its own class size', async () => {
  const date = '2026-10-09'
  const check = { type: 'class_check', class: 'class3', date, subject: '语文', tested: 4, reached: 4 }
  await school.log('teacherLi', check)
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date, minutes: 45 })
  const answer = await day('teacherLi', date)
  expect(answer).toMatchObject({ today, isSchoolDay: true })
  expect(answer.own).toMatchObject({
    ...{ class: 'class3', size: 4, exercise: 45, homework: [] },
    checks: [{ subject: '语文', tested: 4, reached: 4 }],
  })
  expect((await day('teacherLi', today)).own).toMatchObject({ size: 5, exercise: null, checks: [] })
})

it('shows the meeting of that day’s week, later days of it too', async () => {
  await school.log('teacherLi', meeting('2026-10-09', '安全'))
  await school.log('teacherLi', meeting('2026-10-12', '诚信'))
  expect((await day('teacherLi', '2026-10-06')).own.meeting).toEqual({ date: '2026-10-09', topic: '安全' })
  expect((await day('teacherLi', '2026-10-13')).own.meeting?.topic).toBe('诚信')
  expect((await day('teacherLi', '2026-09-30')).own.meeting).toBeNull()
})

it('finds a week that lies in two months', async () => {
  await school.log('teacherLi', meeting('2026-09-28', '国庆'))
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-01', minutes: 60 })
  expect((await day('teacherLi', '2026-10-01')).own).toMatchObject({
    ...{ exercise: 60, meeting: { date: '2026-09-28', topic: '国庆' } },
  })
})

it('says which days are none of school', async () => {
  expect((await day('teacherLi', '2026-10-11')).isSchoolDay).toBe(false)
})

it('goes back as far as may be logged, and not into the future', async () => {
  expect((await day('teacherLi', '2026-09-14')).own.class).toBe('class3')
  expect(await refusalOf(day('teacherLi', '2026-09-13'))).toMatchObject({ code: 'too_late', field: 'date' })
  expect(await refusalOf(day('teacherLi', '2026-10-15'))).toMatchObject({ code: 'future', field: 'date' })
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['principalChen', 'class3'],
  ['adminSun', 'class3'],
  ['mumWang', 'class3'],
  ['stranger', 'class3'],
])('%s does not teach %s: forbidden, whatever the day', async (person, own) => {
  expect(await codeOf(day(person, today, own))).toBe('forbidden')
  expect(await codeOf(day(person, '2030-01-01', own))).toBe('forbidden')
})

it('a principal who teaches sees the own class', async () => {
  expect((await day('principalChen', today, 'class7')).own.name).toBe('七年级(1)班')
})
