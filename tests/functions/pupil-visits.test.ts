/** The home visits to one pupil: who sees them, and which of them are one's own to change. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const visit = (id: string, own: object = {}) => ({
  ...{ type: 'home_visit', visit: id, student: 'ming', date: today, mode: 'in_person' },
  ...{ topics: ['study', 'sleep'], note: `记录 ${id}` },
  ...own,
})
const read = (person: Person, own = 'class3', student = 'ming') =>
  school.client(person).call('school', 'pupilVisits', { class: own, student })
const idsOf = async (person: Person) => (await read(person)).visits.map((one) => one.visit)

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('shows each visit as it stands, the newest first, and whose it is', async () => {
  await accepted('teacherLi', visit('first', { date: '2026-10-12' }))
  await accepted('teacherQin', visit('second', { mode: 'phone' }))
  await accepted('teacherLi', visit('first', { date: '2026-10-12', note: '更正过' }))
  const fields = { topics: ['study', 'sleep'] }
  const of = (mine: boolean) => ({ mine, answer: 'waiting' })
  expect(await read('teacherLi')).toEqual({
    ...{ student: 'ming', name: '王小明' },
    visits: [
      { visit: 'second', date: today, mode: 'phone', ...fields, note: '记录 second', ...of(false) },
      { visit: 'first', date: '2026-10-12', mode: 'in_person', ...fields, note: '更正过', ...of(true) },
    ],
    tasks: [],
  })
})

it('tells what the family says of a visit, and that it has said nothing since a correction', async () => {
  const answerOf = async () => (await read('teacherLi')).visits[0]?.answer
  const said = (took_place: boolean) => ({ type: 'visit_answer', student: 'ming', visit: 'v', took_place })
  await accepted('teacherLi', visit('v'))
  expect(await answerOf()).toBe('waiting')
  school.at(`${today}T20:10`)
  await accepted('mumWang', said(true))
  expect(await answerOf()).toBe('confirmed')
  await accepted('dadWang', said(false))
  expect(await answerOf()).toBe('denied')
  school.at(`${today}T20:20`)
  await accepted('teacherLi', visit('v', { note: '更正过' }))
  expect(await answerOf()).toBe('changed')
  school.at(`${today}T20:30`)
  await accepted('dadWang', said(true))
  expect(await answerOf()).toBe('confirmed')
})

it('shows what is to be followed up, due first, and when something was done', async () => {
  const task = (id: string, own: object) => ({
    ...{ type: 'visit_task', task: id, student: 'ming', what: `跟进 ${id}` },
    ...own,
  })
  await accepted('teacherLi', task('a', {}), task('b', { due: '2026-10-20' }), task('c', { done: true }))
  await accepted('teacherLi', { type: 'withdraw', of: 'visit_task', student: 'ming', task: 'a' })
  await accepted('teacherLi', task('d', {}))
  expect((await read('teacherQin')).tasks).toEqual([
    { task: 'b', what: '跟进 b', due: '2026-10-20', doneOn: null },
    { task: 'c', what: '跟进 c', due: '', doneOn: today },
    { task: 'd', what: '跟进 d', due: '', doneOn: null },
  ])
})

it('puts the visits of one day in the order in which they were logged', async () => {
  for (const [index, id] of ['b', 'a', 'c'].entries()) {
    school.at(`${today}T20:0${index}`)
    await accepted('teacherLi', visit(id))
  }
  expect(await idsOf('teacherLi')).toEqual(['c', 'a', 'b'])
})

it('shows nothing that was withdrawn, and nothing of another year', async () => {
  const newcomer = { student: 'newcomer', name: '吴新', class: 'class3', gender: '女', guardians: ['dadWu'] }
  school.at('2026-09-01T20:00')
  await accepted('adminSun', { type: 'enrol', ...newcomer, date: '2026-08-20', proxy: false })
  const of = (date: string) => ({ student: 'newcomer', date })
  await accepted('teacherLi', visit('early', of('2026-08-31')), visit('wrong', of('2026-09-01')))
  await accepted('teacherLi', visit('right', of('2026-09-01')))
  await accepted('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'wrong' })
  const { visits } = await read('teacherLi', 'class3', 'newcomer')
  expect(visits.map((one) => one.visit)).toEqual(['right'])
})

it.each<[Person, string]>([
  ['teacherQin', 'class3'],
  ['principalChen', 'class3'],
  ['adminSun', 'class3'],
])('%s sees the visits to pupils of %s', async (person, own) => {
  expect(await read(person, own)).toMatchObject({ name: '王小明', visits: [] })
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['mumWang', 'class3'],
  ['stranger', 'class3'],
])('%s may not see those of %s', async (person, own) => {
  expect(await codeOf(read(person, own))).toBe('forbidden')
})

it.each([
  ['of another class', 'class3', 'hong'],
  ['who has left', 'class3', 'gone'],
  ['who was never there', 'class3', 'nobody'],
])('there is no pupil %s', async (_, own, student) => {
  expect(await refusalOf(read('teacherLi', own, student))).toMatchObject({
    code: 'not_found',
    field: 'student',
  })
})

it('says that there is no such class to those who may know', async () => {
  expect(await refusalOf(read('adminSun', 'nowhere'))).toMatchObject({ code: 'not_found', field: 'class' })
})
