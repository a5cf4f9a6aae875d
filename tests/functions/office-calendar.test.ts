/** An open school's calendar is changed: what was filed counts by the calendar as it is now, and nothing is lost. */
import type { Calendar } from '../../shared/calendar'
import type { Tally } from '../../shared/tallies/tally'
import { operate } from '../../scripts/lib/import-school'
import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const wednesday = '2026-10-14'

let school: School
beforeEach(async () => {
  school = await found()
  school.at(`${wednesday}T20:00`)
  await school.log('mumWang', sleepOf('ming', wednesday))
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: wednesday, minutes: 60 })
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-13', minutes: 60 })
})

const office = () => school.client('adminSun').call
const calendarNow = async () => (await office()('office', 'setup', {})).parts.calendar

/** The calendar with no school on a day. */
function withoutDay(calendar: Calendar, date: string): Calendar {
  const place = (Date.parse(date) - Date.parse(calendar.academicYear.start)) / 86_400_000
  const { schoolDays } = calendar
  return { ...calendar, schoolDays: `${schoolDays.slice(0, place)}0${schoolDays.slice(place + 1)}` }
}

const exerciseDays = async () => {
  const { requirements } = await school.card()
  const [days] = requirements[6]?.indicators ?? []
  return [days?.observed, days?.expected]
}

/** What sleep comes to in the ledger of a pupil. */
const nights = () => {
  const own = school.documents('ledgers').find(({ _id }) => _id === `${school.id}/pupil/ming`)
  return (own as { tally: Tally } | undefined)?.tally.sleep
}

const change = (calendar: Calendar, mutation = 'moves') =>
  office()('office', 'change', { mutation, parts: { calendar } })

/** Whether the school's home says that its figures are being made. */
const isTold = async () => (await school.client('principalChen').call('school', 'overview', {})).isRecounting

/** Adds up until nothing is left, and tells in how many pieces. */
async function recountAll(): Promise<number> {
  for (let piece = 1; piece < 20; piece++)
    if ((await office()('office', 'recount', {})).recounting === null) return piece
  throw new Error('it does not end')
}

test('a day that is no school day any more leaves the sums, and comes back with the day', async () => {
  const before = await calendarNow()
  const [observed = 0, expected = 0] = await exerciseDays()
  expect(nights()).toMatchObject({ nights: 1 })
  const view = await change(withoutDay(before, wednesday))
  expect(view.recounting).toEqual({ done: 0 })
  expect(await isTold()).toBe(true)
  await recountAll()
  expect(await isTold()).toBeUndefined()
  expect(await exerciseDays()).toEqual([observed! - 1, expected! - 2])
  expect(nights()).toBeUndefined()
  await change(before, 'back')
  await recountAll()
  expect(await exerciseDays()).toEqual([observed, expected])
})

test('what an instance files that still has the calendar before is put right by the night', async () => {
  const [observed = 0] = await exerciseDays()
  await change(withoutDay(await calendarNow(), '2026-10-12'))
  await recountAll()
  // A warm instance knows the calendar of a minute ago.
  await school.log('teacherLi', { type: 'exercise', class: 'class3', date: '2026-10-12', minutes: 60 })
  expect((await exerciseDays())[0]).toBe(observed! + 1)
  await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
  expect((await exerciseDays())[0]).toBe(observed)
  const page = { after: '', size: 500 }
  const rebuilt = await operate(school.cloud, 'rebuild', school.id, page, school.now)
  expect(rebuilt).toMatchObject({ corrected: [], republished: [], left: [] })
})

test('where nobody waits for it the night adds up', async () => {
  const [observed = 0] = await exerciseDays()
  await change(withoutDay(await calendarNow(), wednesday))
  await school.cloud.fireTimer('nightly', new Date('2026-10-15T00:10:00+08:00'))
  expect((await office()('office', 'setup', {})).recounting).toBeNull()
  expect((await exerciseDays())[0]).toBe(observed! - 1)
})
