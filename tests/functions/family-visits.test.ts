/** Home visits as families see them: on the home while an answer is wanted, and all of the year on their page. */
import { addDays } from '../../shared/calendar'
import { type Person, type School, withSchools } from '../cast'
import { refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const visits = (person: Person, student = 'ming') =>
  school.client(person).call('family', 'visits', { student })
const waiting = async (person: Person) =>
  (await school.client(person).call('family', 'home', {})).waiting.visits
const visit = (own: Record<string, unknown> = {}) => ({
  ...{ type: 'home_visit', visit: 'v1', student: 'ming', date: '2026-10-12', mode: 'in_person' },
  ...{ topics: ['study', 'sleep'], note: '约好九点半关灯', ...own },
})
const answer = (took_place: boolean) => ({ type: 'visit_answer', student: 'ming', visit: 'v1', took_place })

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('waits for an answer, in words, with the teacher’s name and without the note', async () => {
  await accepted('teacherLi', visit())
  expect(await waiting('mumWang')).toEqual([
    {
      ...{ visit: 'v1', student: 'ming', date: '2026-10-12', mode: '上门家访', topics: '学习、睡眠' },
      ...{ teacher: '李老师', answer: null, isCorrected: false, atHome: true },
    },
  ])
  expect(await waiting('dadZhou')).toEqual([])
})

it('waits no more once a guardian has answered, for the other one neither', async () => {
  await accepted('teacherLi', visit())
  await accepted('dadWang', answer(false))
  expect(await waiting('mumWang')).toEqual([])
  const said = { tookPlace: false, at: `${today}T20:00` }
  expect((await visits('mumWang')).visits[0]?.answer).toEqual({ ...said, who: '另一位监护人' })
  await accepted('mumWang', answer(true))
  expect((await visits('mumWang')).visits[0]?.answer).toEqual({ ...said, tookPlace: true, who: '您' })
})

it('waits again when it was corrected after the answer', async () => {
  await accepted('teacherLi', visit())
  await accepted('mumWang', answer(true))
  school.at(`${today}T20:30`)
  await accepted('teacherLi', visit({ mode: 'phone' }))
  expect(await waiting('mumWang')).toMatchObject([{ mode: '电话', isCorrected: true, answer: { tookPlace: true } }]) // prettier-ignore
  await accepted('mumWang', answer(false))
  expect(await waiting('mumWang')).toEqual([])
})

it('waits for thirty days from when it was recorded, and not when it was withdrawn', async () => {
  await accepted('teacherLi', visit())
  school.at(`${addDays(today, 29)}T20:00`)
  expect(await waiting('mumWang')).toHaveLength(1)
  expect((await visits('mumWang')).visits[0]).not.toHaveProperty('isPast')
  school.at(`${addDays(today, 30)}T20:00`)
  expect(await waiting('mumWang')).toEqual([])
  expect((await visits('mumWang')).visits).toMatchObject([{ visit: 'v1', isPast: true }])
  school.at(`${today}T21:00`)
  await accepted('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' })
  expect(await waiting('mumWang')).toEqual([])
  expect((await visits('mumWang')).visits).toEqual([])
})

it('has a page with the notes, the newest visit first, of this academic year alone', async () => {
  await accepted('teacherLi', visit(), visit({ visit: 'v2', date: '2026-10-13', mode: 'phone' }))
  const page = await visits('mumWang')
  expect(page).toMatchObject({ student: 'ming', name: '王小明' })
  expect(page.visits.map(({ visit: id, note }) => [id, note])).toEqual([
    ['v2', '约好九点半关灯'],
    ['v1', '约好九点半关灯'],
  ])
})

it.each<[Person, string]>([
  ['mumWang', 'lan'],
  ['dadWang', 'hong'],
  ['teacherLi', 'ming'],
  ['teacherLi', 'boarder'],
  ['principalChen', 'ming'],
  ['stranger', 'ming'],
])('%s may not open that page of %s, nor learn whether there is such a child', async (person, student) => {
  const problem = await refusalOf(visits(person, student))
  expect(problem).toMatchObject({ code: 'forbidden', field: null })
  expect(await refusalOf(visits(person, 'nobody'))).toEqual(problem)
})
