/** One's own pledge of the ten rules of conduct. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf } from './support'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const pledge = (person: Person) => school.client(person).call('school', 'pledge', {})

it.each<Person>(['teacherLi', 'principalChen', 'adminSun'])('%s signs, and sees the day', async (person) => {
  expect(await pledge(person)).toEqual({ year: '2026-2027', signedOn: null })
  expect(await school.code(person, { type: 'pledge' })).toBe('accepted')
  school.at('2026-10-20T08:00')
  expect(await school.code(person, { type: 'pledge' })).toBe('accepted')
  expect(await pledge(person)).toEqual({ year: '2026-2027', signedOn: '2026-10-14' })
})

it.each<Person>(['mumWang', 'stranger'])('%s is no member of staff: forbidden', async (person) => {
  expect(await codeOf(pledge(person))).toBe('forbidden')
})
