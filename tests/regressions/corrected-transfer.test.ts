/** A transfer that was corrected left the pupil in the books of the wrong class too, and counted there as well. */
import { type School, withSchools } from '../cast'

const { found } = withSchools()
const date = '2026-10-12'
const transfer = (to: string, student = 'ming') => ({ type: 'transfer', student, class: to, date })
const check = (tested: number) => ({
  type: 'class_check',
  class: 'class7',
  date,
  subject: '语文',
  tested,
  reached: 1,
})
let school: School

beforeEach(async () => {
  school = await found()
})

const pupilsCounted = async () => {
  const { indicators } = await school.requirement(9)
  return indicators[0]?.expected
}

test('a pupil whose transfer was corrected is counted once, and in the right class', async () => {
  expect(await pupilsCounted()).toBe(6)
  await school.log('adminSun', transfer('class7'))
  expect(await school.code('teacherQin', check(2))).toBe('accepted')
  await school.log('adminSun', transfer('empty'))
  expect(await pupilsCounted()).toBe(6)
  expect(await school.code('teacherQin', check(2))).toBe('invalid')
})

test('and so is one whose transfer was taken back to the old class', async () => {
  await school.log('adminSun', transfer('class7'))
  await school.log('adminSun', transfer('class3'))
  expect(await pupilsCounted()).toBe(6)
})
