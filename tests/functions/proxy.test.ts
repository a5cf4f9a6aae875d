/** The pupils whose evenings the school logs. */
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const proxy = (person: Person, date?: string, own = 'class3') =>
  school.client(person).call('school', 'proxy', { class: own, ...(date !== undefined && { date }) })
const nobody = { sleep: null, home_study: null, reading: null }
const study = (student: string, date = today) => ({ type: 'home_study', student, date, minutes: 30 })
async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

it('lists them with who logged what today', async () => {
  await accepted('teacherLi', sleepOf('boarder', today), study('boarder'))
  await accepted('grandmaZhao', study('boarder'))
  const answer = await proxy('teacherLi')
  expect(answer).toMatchObject({
    ...{ class: 'class3', name: '三年级(1)班', today, date: today, openFrom: '2026-10-07' },
    ...{ norms: { sleep: 600, bedtime: '21:20', homework: 60 }, usual: {} },
  })
  expect(answer.pupils).toEqual([
    { student: 'lan', name: '秦兰', consent: true, logged: nobody },
    {
      ...{ student: 'boarder', name: '赵远', consent: true },
      logged: { ...nobody, sleep: 'school', home_study: 'guardian' },
    },
  ])
})

it('who has not consented is listed as such, and nothing is read of them', async () => {
  await accepted('teacherLi', study('boarder'))
  await accepted('grandmaZhao', { type: 'consent', student: 'boarder', given: false })
  const { pupils } = await proxy('teacherLi')
  expect(pupils[1]).toEqual({ student: 'boarder', name: '赵远', consent: false, logged: nobody })
  expect(await school.code('teacherLi', study('boarder'))).toBe('no_consent')
})

it('suggests what was usual, and looks at other days within the week that may be logged', async () => {
  await accepted('teacherLi', sleepOf('boarder', '2026-10-13', '20:50', '06:40'))
  expect((await proxy('teacherLi')).usual.sleep).toEqual({ bed: '20:50', wake: '06:40', nap: 0 })
  const before = await proxy('teacherLi', '2026-10-13')
  expect(before).toMatchObject({ date: '2026-10-13', usual: {} })
  expect(before.pupils[1]?.logged.sleep).toBe('school')
  expect((await proxy('teacherLi', '2026-10-07')).date).toBe('2026-10-07')
  expect(await refusalOf(proxy('teacherLi', '2026-10-06'))).toMatchObject({ code: 'too_late', field: 'date' })
  expect(await refusalOf(proxy('teacherLi', '2026-10-15'))).toMatchObject({ code: 'future', field: 'date' })
})

it('a class without such pupils has none', async () => {
  expect((await proxy('principalChen', undefined, 'class7')).pupils).toEqual([])
})

it('a common evening leaves a guardian’s record as it is, and says so', async () => {
  await accepted('grandmaZhao', study('boarder'))
  const items = ['boarder', 'lan'].map((student) => ({
    ...{ mutation: `evening-${student}`, record: { ...study(student), minutes: 50 } },
  }))
  const answers = await school.client('teacherLi').logAll(items)
  expect(answers.map((answer) => (answer.ok ? 'accepted' : answer.problem.code))).toEqual([
    'duplicate',
    'accepted',
  ])
})

it.each<[Person, string]>([
  ['teacherLi', 'class7'],
  ['teacherLi', 'nowhere'],
  ['principalChen', 'class3'],
  ['adminSun', 'class3'],
  ['grandmaZhao', 'class3'],
  ['stranger', 'class3'],
])('%s does not teach %s: forbidden, whatever the day', async (person, own) => {
  expect(await codeOf(proxy(person, undefined, own))).toBe('forbidden')
  expect(await codeOf(proxy(person, '2030-01-01', own))).toBe('forbidden')
})
