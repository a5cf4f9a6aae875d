/** A class's exercise of a week: what is recorded, and what last week suggests for the rest. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const week = (person: Person, date?: string, own = 'class3') =>
  school.client(person).call('school', 'exerciseWeek', { class: own, ...(date !== undefined && { date }) })
const log = async (date: string, minutes: number, own: object = {}) => {
  const record = { type: 'exercise', class: 'class3', date, minutes, ...own }
  expect(await school.code('teacherLi', record)).toBe('accepted')
}

it('lists the school days of this week up to today, with an hour where nothing is known', async () => {
  const answer = await week('teacherLi')
  const day = { isSchoolDay: true, isOpen: true, minutes: null, suggested: 60, from: null }
  expect(answer).toEqual({
    ...{ class: 'class3', name: '三年级(1)班', today, monday: '2026-10-12' },
    days: ['2026-10-12', '2026-10-13', '2026-10-14'].map((date) => ({ date, ...day })),
    ...{ earlier: '2026-10-05', later: null },
  })
})

it('suggests what the same day of last week had, but no day without exercise', async () => {
  await log('2026-10-05', 45)
  await log('2026-10-06', 0)
  await log('2026-10-13', 70)
  const { days } = await week('teacherLi')
  expect(days.map(({ minutes, suggested, from }) => [minutes, suggested, from])).toEqual([
    [null, 45, '2026-10-05'],
    [70, 60, null],
    [null, 60, null],
  ])
})

it('shows weekends where something is recorded, and today', async () => {
  await log('2026-10-10', 30)
  const last = await week('teacherLi', '2026-10-07')
  expect(last.days.map(({ date }) => date)).toEqual([
    ...['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10'],
  ])
  expect(last).toMatchObject({ monday: '2026-10-05', earlier: '2026-09-28', later: '2026-10-12' })
  school.at('2026-10-18T10:00')
  expect((await week('teacherLi')).days.at(-1)).toMatchObject({ date: '2026-10-18', isSchoolDay: false })
})

it('goes back to the week that can just be logged; of that, earlier days are closed', async () => {
  const { days, earlier } = await week('teacherLi', '2026-09-17')
  expect(earlier).toBeNull()
  expect(days.every(({ isOpen }) => isOpen)).toBe(true)
  school.at('2026-10-16T20:00')
  const later = await week('teacherLi', '2026-09-17')
  expect(later.days.map(({ isOpen }) => isOpen)).toEqual([false, false, true, true, true])
  expect(await refusalOf(week('teacherLi', '2026-09-10'))).toMatchObject({ code: 'too_late' })
  expect(await refusalOf(week('teacherLi', '2026-10-20'))).toMatchObject({ code: 'future' })
})

it('a week before the term has no school day, and is none the less answered', async () => {
  school.at('2026-08-27T09:00')
  expect((await week('teacherLi')).days).toEqual([
    { date: '2026-08-27', isSchoolDay: false, isOpen: true, minutes: null, suggested: 60, from: null },
  ])
})

it('a week is confirmed in one call, and what was suggested is kept as such', async () => {
  const { days } = await week('teacherLi')
  const items = days.map(({ date, suggested }, index) => ({
    ...{ mutation: `week-${index}`, prefilled: true as const },
    record: { type: 'exercise', class: 'class3', date, minutes: suggested },
  }))
  const answers = await school.client('teacherLi').logAll(items)
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect((await week('teacherLi')).days.map(({ minutes }) => minutes)).toEqual([60, 60, 60])
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['principalChen', 'class3'],
  ['mumWang', 'class3'],
  ['stranger', 'class3'],
])('%s does not teach %s: forbidden', async (person, own) => {
  expect(await codeOf(week(person, undefined, own))).toBe('forbidden')
})
