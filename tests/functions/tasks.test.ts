/** What is to be followed up in the classes that one teaches. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const tasks = (person: Person) => school.client(person).call('school', 'tasks', {})
const task = (id: string, own: object = {}) => ({
  ...{ type: 'visit_task', task: id, student: 'ming', what: `跟进 ${id}` },
  ...own,
})
async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}
const idsOf = (list: { task: string }[]) => list.map((one) => one.task)

it('lists the open ones of all classes taught, due first, those without a day last', async () => {
  await accepted('teacherLi', task('a'), task('b', { due: '2026-10-30' }), task('c', { due: '2026-10-01' }))
  await accepted('principalChen', task('d', { student: 'hong', due: '2026-10-15' }))
  const answer = await tasks('teacherQin')
  expect(idsOf(answer.open)).toEqual(['c', 'd', 'b', 'a'])
  expect(answer.open[1]).toEqual({
    ...{ task: 'd', what: '跟进 d', due: '2026-10-15', doneOn: null },
    ...{ student: 'hong', name: '王小红', className: '七年级(1)班' },
  })
  expect(answer.classes.map((own) => own.class)).toEqual(['class3', 'class7'])
  expect(answer.today).toBe(today)
})

it('keeps what was done for thirty days, the latest first, and forgets what was taken back', async () => {
  school.at('2026-09-10T10:00')
  await accepted('teacherLi', task('long ago', { done: true }))
  school.at('2026-09-20T10:00')
  await accepted('teacherLi', task('earlier', { done: true }), task('open'), task('wrong'))
  school.at('2026-10-14T10:00')
  await accepted('teacherQin', task('today', { done: true }))
  await accepted('teacherLi', { type: 'withdraw', of: 'visit_task', student: 'ming', task: 'wrong' })
  const { open, done } = await tasks('teacherLi')
  expect(idsOf(open)).toEqual(['open'])
  expect(done.map((one) => [one.task, one.doneOn])).toEqual([
    ['today', today],
    ['earlier', '2026-09-20'],
  ])
})

it('what is done by mistake is open again', async () => {
  await accepted('teacherLi', task('a', { done: true }), task('a', { done: false }))
  expect(await tasks('teacherLi')).toMatchObject({ open: [{ task: 'a' }], done: [] })
})

it('a teacher sees those of the own classes alone, and of pupils who are there', async () => {
  await accepted('principalChen', task('seven', { student: 'hong' }))
  await accepted('teacherLi', task('gone', { student: 'boarder' }))
  await accepted('adminSun', { type: 'leave', student: 'boarder', date: today })
  expect((await tasks('teacherLi')).open).toEqual([])
  expect(idsOf((await tasks('principalChen')).open)).toEqual(['seven'])
})

it.each<Person>(['adminSun', 'mumWang', 'stranger'])('%s teaches no class: forbidden', async (person) => {
  expect(await codeOf(tasks(person))).toBe('forbidden')
})

it('a guardian can neither set one nor tick it off', async () => {
  expect(await school.code('mumWang', task('a'))).toBe('forbidden')
  expect(await school.code('principalChen', task('a'))).toBe('forbidden')
})
