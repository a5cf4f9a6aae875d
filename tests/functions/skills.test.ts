/** The skills of a class: pupils by items, and a whole class saved at once. */
import type { Answer } from '../../cloudfunctions/lib/submit'
import { type Person, type School, withSchools } from '../cast'
import { codeOf, costOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const skills = (person: Person, own = 'class3', kind: 'sport' | 'art' | 'song' | 'labour' = 'sport') =>
  school.client(person).call('school', 'skills', { class: own, kind })
const skill = (student: string, item: string, own: object = {}) => ({
  ...{ type: 'skill', student, date: today, kind: 'sport', item, passed: true },
  ...own,
})
async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('is a grid of those on roll, by the items of the kind, both by name', async () => {
  await accepted('teacherLi', skill('ming', '跳绳'), skill('lan', '跳绳', { passed: false }))
  await accepted('teacherQin', skill('ming', '50.5米/跑$', { date: '2026-10-01' }))
  await accepted('teacherLi', skill('ming', '合唱', { kind: 'art' }))
  const answer = await skills('teacherLi')
  expect(answer).toMatchObject({ class: 'class3', name: '三年级(1)班', today, openFrom: '2026-09-14' })
  expect(answer.items).toEqual(['50.5米/跑$', '跳绳'])
  expect(answer.pupils).toEqual([
    { student: 'lan', name: '秦兰', marks: [null, { passed: false, date: today }] },
    { student: 'late', name: '孙晚', marks: [null, null] },
    {
      ...{ student: 'ming', name: '王小明' },
      marks: [
        { passed: true, date: '2026-10-01' },
        { passed: true, date: today },
      ],
    },
    { student: 'boarder', name: '赵远', marks: [null, null] },
    { student: 'refuser', name: '周静', marks: [null, null] },
  ])
  expect((await skills('teacherLi', 'class3', 'art')).items).toEqual(['合唱'])
})

it('shows the version in force, and nothing of what was taken back', async () => {
  await accepted(
    'teacherLi',
    skill('ming', '跳绳'),
    skill('ming', '跳绳', { passed: false }),
    skill('ming', '游泳'),
  )
  const key = { student: 'ming', kind: 'sport', item: '游泳' }
  await accepted('teacherLi', { type: 'withdraw', of: 'skill', ...key })
  const { items, pupils } = await skills('teacherLi')
  expect(items).toEqual(['跳绳'])
  expect(pupils.find(({ student }) => student === 'ming')?.marks).toEqual([{ passed: false, date: today }])
})

it('a class without pupils, and one without marks, have no items', async () => {
  await accepted('adminSun', { type: 'leave', student: 'hong', date: today })
  expect(await skills('principalChen', 'class7')).toMatchObject({ items: [], pupils: [] })
  expect((await skills('teacherLi')).items).toEqual([])
})

it('answers names and marks, and nothing else of the pupils', async () => {
  await accepted('teacherLi', skill('ming', '跳绳'))
  expect(JSON.stringify(await skills('teacherLi'))).not.toMatch(/guardian|consent|history|mumWang/u)
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['principalChen', 'class3'],
  ['adminSun', 'class3'],
  ['mumWang', 'class3'],
  ['stranger', 'class3'],
])('%s does not teach %s: forbidden', async (person, own) => {
  expect(await codeOf(skills(person, own))).toBe('forbidden')
})

describe('a class of sixty', () => {
  const students = Array.from({ length: 60 }, (_, index) => `new${index}`)
  const items = ['跳绳', '篮球', '足球', '游泳', '武术']

  it('is saved in one call of 300 assessments, well within the function’s time', async () => {
    for (const student of students)
      await accepted('adminSun', {
        ...{ type: 'enrol', student, name: `学生${student}`, class: 'class3', gender: '女', guardians: [] },
        date: today,
      })
    const all = students.flatMap((student) => items.map((item) => skill(student, item)))
    const sent = all.map((record, index) => ({ mutation: `grid-${index}`, record }))
    let answers: Answer[] = []
    const started = performance.now()
    const [calls] = await costOf(school, async () => {
      answers = await school.client('teacherLi').logAll(sent)
    })
    const seconds = (performance.now() - started) / 1000
    expect(answers.filter(({ ok }) => ok)).toHaveLength(300)
    // All are read in one call; each ledger is saved and published.
    expect(calls).toBe(1 + 2 * students.length)
    expect(seconds).toBeLessThan(10)
    const { pupils } = await skills('teacherLi')
    expect(pupils.filter(({ marks }) => marks.every((mark) => mark?.passed))).toHaveLength(60)
    const books = school.documents('classes').find(({ class: own }) => own === 'class3') as unknown as {
      pupils: Record<string, { tally: { skill?: Record<string, number> } }>
    }
    expect(students.map((student) => books.pupils[student]?.tally.skill)).toEqual(
      Array(60).fill({ 'sport/assessed': 5, 'sport/passed': 5 }),
    )
  }, 60_000)
})
