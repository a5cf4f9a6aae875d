import { type Person, type School, withSchools } from '../cast'

const { found } = withSchools()
let school: School

const visit = {
  ...{ type: 'home_visit', visit: 'v1', student: 'ming', date: '2026-10-12' },
  ...{ mode: 'in_person', topics: ['study'], note: '谈了学习' },
}
const answer = { type: 'visit_answer', student: 'ming', visit: 'v1', took_place: true }
const code = (who: Person, record: Record<string, unknown>) => school.code(who, record as never)

beforeEach(async () => {
  school = await found()
})

test('a guardian confirms a visit, or says that it did not happen; the latest word stands', async () => {
  expect(await code('teacherLi', visit)).toBe('accepted')
  expect(await code('mumWang', answer)).toBe('accepted')
  expect(await school.log('dadWang', { ...answer, took_place: false })).toEqual({
    ok: true,
    version: 2,
  })
})

test('an answer is about a visit of the own child that stands', async () => {
  expect(await code('mumWang', answer)).toBe('invalid')
  await code('teacherLi', visit)
  expect(await code('mumWang', { ...answer, visit: 'v2' })).toBe('invalid')
  await code('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' })
  expect(await code('mumWang', answer)).toBe('invalid')
})

test.each(['teacherLi', 'principalChen', 'adminSun', 'stranger'] as const)(
  '%s answers for no family',
  async (who) => {
    await code('teacherLi', visit)
    expect(await code(who, answer)).toBe('forbidden')
  },
)

test('what is to be followed up is of the teachers of the class, and its number is in the books', async () => {
  const task = { type: 'visit_task', student: 'ming', task: 't1', what: '一周后再打电话' }
  expect(await code('mumWang', task)).toBe('forbidden')
  expect(await code('teacherLi', task)).toBe('accepted')
  const open = () => JSON.stringify(school.documents('classes')).includes('"visit_task":{"open":1}')
  expect(open()).toBe(true)
  expect(await code('teacherLi', { ...task, done: true })).toBe('accepted')
  expect(open()).toBe(false)
})
