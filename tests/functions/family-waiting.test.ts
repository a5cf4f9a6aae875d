/** The surveys that wait on a family's home: open today, and not answered for a child on roll. */
import { type Person, type School, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const surveys = async (person: Person) =>
  (await school.client(person).call('family', 'home', {})).waiting.surveys

async function accepted(person: Person, record: Parameters<School['log']>[1]): Promise<void> {
  expect(await school.code(person, record)).toBe('accepted')
}
const open = (survey: string, closes: string) => accepted('adminSun', { type: 'survey_open', survey, closes })
const students = async (person: Person) => (await surveys(person)).map(({ student }) => student)

it('are none where none is open', async () => {
  expect(await surveys('mumWang')).toEqual([])
})

it('wait for each child, with a title and the last day, until they are answered', async () => {
  await open('a/b.c', '2026-10-20')
  expect(await surveys('mumWang')).toEqual(
    ['hong', 'ming'].map((student) => ({
      ...{ survey: 'a/b.c', student, title: '家长满意度问卷', closes: '2026-10-20' },
    })),
  )
  await accepted('dadWang', { type: 'ballot', survey: 'a/b.c', student: 'ming', rating: 4 })
  expect(await students('mumWang')).toEqual(['hong'])
  expect(await students('dadWang')).toEqual([])
  expect(await students('dadZhou')).toEqual(['refuser'])
})

it('have the title that the school gave them', async () => {
  const form = { type: 'survey_form', survey: 'autumn', title: '秋季家长问卷', questions: [] }
  await accepted('adminSun', form)
  await open('autumn', '2026-10-20')
  expect(await surveys('dadWang')).toMatchObject([{ title: '秋季家长问卷' }])
})

it('are told until their last day, the one that closes first first', async () => {
  await open('late', '2026-10-20')
  await open('early', '2026-10-15')
  const ids = async () => (await surveys('dadWang')).map(({ survey }) => survey)
  expect(await ids()).toEqual(['early', 'late'])
  school.at('2026-10-15T23:00')
  expect(await ids()).toEqual(['early', 'late'])
  school.at('2026-10-16T00:00')
  expect(await ids()).toEqual(['late'])
})

it('do not wait for who is not on roll today, nor for a stranger', async () => {
  await open('autumn', '2026-10-20')
  await accepted('adminSun', { type: 'leave', student: 'ming', date: today })
  expect(await students('dadWang')).toEqual([])
  expect(await students('stranger')).toEqual([])
  expect(await students('adminSun')).toEqual([])
})
