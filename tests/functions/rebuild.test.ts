import { digestOfSums, rebuildSchool } from '../../scripts/rebuild'
import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const rebuild = () => rebuildSchool(school.cloud, school.id)

/** A little of everything that moves a sum, corrected, withdrawn, erased and moved. */
async function liveThrough(): Promise<void> {
  for (const date of ['2026-10-12', '2026-10-13', today]) {
    await school.log('mumWang', sleepOf('ming', date))
    await school.log('grandmaZhao', { type: 'home_study', student: 'boarder', date, minutes: 40 })
    await school.log('teacherLi', { type: 'exercise', class: 'class3', date, minutes: 65 })
  }
  await school.log('dadWang', sleepOf('ming', today, '22:30'))
  await school.log('mumWang', { type: 'withdraw', of: 'sleep', student: 'ming', date: '2026-10-12' })
  await school.log('grandmaZhao', { type: 'consent', student: 'boarder', given: false })
  await school.log('adminSun', { type: 'transfer', student: 'ming', class: 'class7', date: '2026-10-13' })
  await school.log('teacherQin', { type: 'pledge' })
  await school.log('adminSun', { type: 'timetable', class: 'class3', lessons: { 语文: 6, 'a.b/$': 2 } })
  const visit = {
    type: 'home_visit',
    visit: 'v1',
    date: today,
    mode: 'in_person',
    topics: ['study'],
    note: '好',
  }
  await school.log('teacherLi', { ...visit, student: 'lan' })
  await school.log('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' })
}

test('a rebuild from the records gives the same sums, bit for bit', async () => {
  await liveThrough()
  const before = digestOfSums(school.cloud)
  expect(await rebuild()).toMatchObject({ corrected: [], republished: [] })
  expect(digestOfSums(school.cloud)).toBe(before)
})

test('sums that were damaged are put right, and named', async () => {
  await liveThrough()
  const card = await school.card()
  await school.damage('ledgers', `${school.id}/pupil/ming`, { 'tally.sleep.minutes': 1 })
  await school.damage('classes', `${school.id}/class/class7`, { 'pupils.hong.consent': false })
  const { corrected, republished } = await rebuild()
  expect(corrected).toEqual([`${school.id}/pupil/ming`])
  expect(republished).toEqual([`${school.id}/pupil/hong`])
  expect(await school.card()).toEqual(card)
  expect(await rebuild()).toMatchObject({ corrected: [], republished: [] })
})

test('the timer writes again what was stored but not published', async () => {
  await liveThrough()
  const card = await school.card()
  await school.damage('classes', `${school.id}/class/class3`, {
    'months.2026-10.rev': 1,
    'months.2026-10.tally.exercise.days': 1,
  })
  expect(await school.card()).not.toEqual(card)
  const reply = await school.cloud.fireTimer('nightly', new Date('2026-10-14T21:00:00+08:00'))
  expect(reply).toMatchObject({ ok: true, data: { mended: { [school.id]: 1 } } })
  expect(await school.card()).toEqual(card)
})
