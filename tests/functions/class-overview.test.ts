/** How a class stands by its books: coverage, and the children who may need care. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
/** Five school days. */
const days = ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', '2026-10-14']
let school: School

beforeEach(async () => {
  school = await found()
})

const overview = (person: Person, own = 'class3') =>
  school.client(person).call('school', 'classOverview', { class: own })
async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}
const nights = (student: string, bed: string, wake: string, dates = days) =>
  dates.map((date) => sleepOf(student, date, bed, wake))
const studies = (student: string, minutes: number) =>
  days.map((date) => ({ type: 'home_study', student, date, minutes }))
const visit = (student: string) => ({
  ...{ type: 'home_visit', visit: `visit-${student}`, student, date: today, mode: 'in_person' },
  ...{ topics: ['sleep'], note: '作息' },
})

it('an untouched class has nobody to care about, and says how little is known', async () => {
  expect(await overview('teacherLi')).toEqual({
    ...{ class: 'class3', name: '三年级(1)班', today, least: { sleep: 5, homework: 5 } },
    ...{ sleep: { count: 0, of: 5 }, homework: { count: 0, of: 5 }, visits: { count: 0, of: 5 } },
    care: [],
  })
})

it('tells each reason in words, in the order of the roll', async () => {
  await accepted('mumWang', ...nights('ming', '22:00', '06:30'), ...studies('ming', 75))
  await accepted('teacherLi', { type: 'visit_task', task: 't', student: 'late', what: '约谈' }, visit('late'))
  const { care, sleep, homework, visits } = await overview('teacherLi')
  expect(care).toEqual([
    { student: 'late', name: '孙晚', reasons: ['有 1 件家访跟进没有完成'] },
    {
      ...{ student: 'ming', name: '王小明' },
      reasons: [
        '平均每晚睡 8小时30分，不到 10小时（5 晚）',
        '5 晚里有 5 晚 21:20 以后才入睡',
        '在家书面作业平均每天 75 分钟，超过 60 分钟（5 天）',
        '本学年还没有上门家访',
      ],
    },
  ])
  expect([sleep.count, homework.count, visits.count]).toEqual([1, 1, 1])
})

it('says nothing of a child of whom too little is known', async () => {
  await accepted('mumWang', ...nights('ming', '23:00', '06:00', days.slice(1)))
  expect((await overview('teacherLi')).care).toEqual([])
})

it('a child who keeps to the norms on the bounds needs no care, and a late night now and then is none', async () => {
  await accepted('mumWang', ...nights('ming', '21:20', '07:20', days.slice(0, 3)), ...studies('ming', 60))
  await accepted('mumWang', ...nights('ming', '21:30', '07:30', days.slice(3)))
  expect(await overview('teacherLi')).toMatchObject({ care: [], sleep: { count: 1 } })
})

it('follows the school’s policy: naps may count, and more nights may be asked for', async () => {
  school = await found({ policy: { count_naps: true } })
  const napped = nights('ming', '21:00', '06:30').map((night) => ({ ...night, nap: 30 }))
  await accepted('mumWang', ...napped)
  expect((await overview('teacherLi')).care).toEqual([])
  school = await found({ policy: { min_nights: 6 } })
  await accepted('mumWang', ...nights('ming', '23:00', '06:00'))
  expect(await overview('teacherLi')).toMatchObject({ care: [], least: { sleep: 6 }, sleep: { count: 0 } })
})

it('nobody is named for not logging', async () => {
  expect(JSON.stringify(await overview('teacherLi'))).not.toMatch(/周静|王小明/u)
})

it.each<[Person, string]>([
  ['teacherQin', 'class3'],
  ['principalChen', 'class3'],
  ['adminSun', 'class7'],
])('%s sees %s', async (person, own) => {
  expect(await overview(person, own)).toMatchObject({ class: own })
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['mumWang', 'class3'],
  ['stranger', 'class3'],
])('%s may not see %s', async (person, own) => {
  expect(await codeOf(overview(person, own))).toBe('forbidden')
})

it('a class without pupils has nobody, and says so', async () => {
  expect(await overview('adminSun', 'empty')).toMatchObject({ sleep: { count: 0, of: 0 }, care: [] })
  expect(await refusalOf(overview('adminSun', 'nowhere'))).toMatchObject({
    code: 'not_found',
    field: 'class',
  })
})
