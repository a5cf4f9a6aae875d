/** The weeks in which families are asked: who may name them, what is shown of them, and what a family's home says. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, costOf } from './support'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const view = (person: Person = 'principalChen') => school.client(person).call('school', 'sampling', {})
const names = (weeks: string[], person: Person = 'principalChen') =>
  school.code(person, { type: 'sampling', weeks })
const isAsked = async () => {
  await school.cloud.recycle('family')
  return (await school.client('mumWang').call('family', 'home', {})).asked
}

test('the term’s weeks are there with their school days; where none is named, every week is asked', async () => {
  const { weeks, chosen, nights, today, term } = await view()
  expect([chosen, nights, today, term.start]).toEqual([[], 5, '2026-10-14', '2026-09-01'])
  expect(weeks[0]).toEqual({
    ...{ week: '2026-08-31', from: '2026-09-01', to: '2026-09-04', days: 4, isPast: true },
  })
  expect(weeks.at(-1)).toMatchObject({ week: '2027-01-18', to: '2027-01-22', isPast: false })
  expect(weeks.find(({ isPast }) => !isPast)?.week).toBe('2026-10-12')
  expect(weeks).toHaveLength(21)
})

test('a week without a school day is none; before the term all lie ahead, and after it none', async () => {
  school = await found({ calendar: { ...holidays(), schoolDays: '0'.repeat(14) + '1'.repeat(300) } })
  expect((await view()).weeks[0]?.week).toBe('2026-09-14')
  school.at('2026-08-20T08:00')
  expect((await view()).weeks.some(({ isPast }) => isPast)).toBe(false)
  school.at('2027-03-01T08:00')
  expect((await view()).weeks.every(({ isPast }) => isPast)).toBe(true)
})

function holidays() {
  return {
    academicYear: { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' },
    term: { name: '第一学期', start: '2026-09-01', end: '2027-01-22' },
  }
}

test('what is named is shown at once, and the last word holds', async () => {
  expect(await names(['2026-10-26', '2026-10-12'])).toBe('accepted')
  expect((await view()).chosen).toEqual(['2026-10-12', '2026-10-26'])
  expect(await names(['2026-11-09'], 'adminSun')).toBe('accepted')
  expect((await view('adminSun')).chosen).toEqual(['2026-11-09'])
})

test('a family’s home says whether it is asked this week', async () => {
  expect(await isAsked()).toBe(true)
  await names(['2026-10-19'])
  expect(await isAsked()).toBe(false)
  await names(['2026-10-12'])
  expect(await isAsked()).toBe(true)
  await names([])
  expect(await isAsked()).toBe(true)
})

test('a family may log in any week', async () => {
  await names(['2026-11-16'])
  const night = { bed_at: '2026-10-13T21:00', wake_at: '2026-10-14T07:00' }
  expect(await school.code('mumWang', { type: 'sleep', student: 'ming', date: '2026-10-14', ...night })).toBe(
    'accepted',
  )
})

test('the card does not hang on it, whichever action reads the settings first', async () => {
  const before = await school.card()
  await names(['2026-11-16'])
  await school.cloud.recycle('school')
  expect({ ...(await school.card()) }).toEqual(before)
  expect((await view()).chosen).toEqual(['2026-11-16'])
})

test.each<Person>(['mumWang', 'teacherLi', 'teacherQin', 'stranger'])(
  '%s neither names weeks nor sees them',
  async (person) => {
    expect(await names(['2026-10-12'], person)).toBe('forbidden')
    expect(await codeOf(view(person))).toBe('forbidden')
    expect((await view()).chosen).toEqual([])
  },
)

test.each([[['2026-10-13']], [['2026-10-12', '2026-10-12']], [['soon']]])('%j is refused', async (weeks) => {
  expect(await names(weeks)).toBe('invalid')
})

test('it is never withdrawn: every week is said by naming none', async () => {
  expect(await school.code('principalChen', { type: 'withdraw', of: 'sampling' })).toBe('invalid')
})

test('one call: the staff ledger and the school’s', async () => {
  await view()
  expect(await costOf(school, () => view())).toEqual([1, 2, 0])
})
