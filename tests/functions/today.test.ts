/** A teacher's classes: what is done today, what is not, and who was visited. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const home = (person: Person) => school.client(person).call('school', 'today', {})
const visits = (person: Person, own: string) => school.client(person).call('school', 'visits', { class: own })

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

const homework = (subject: string, date = today, own: object = {}) => ({
  ...{ type: 'assignment', class: 'class3', date, subject, written: true, est_minutes: 20 },
  ...{ assigned: 5, finished: 4, take_home: false },
  ...own,
})
const check = (subject: string, date = today) => ({
  ...{ type: 'class_check', class: 'class3', date, subject, tested: 5, reached: 4 },
})
const meeting = (date: string, topic: string) => ({ type: 'class_meeting', class: 'class3', date, topic })
const visit = (student: string, own: object = {}) => ({
  ...{ type: 'home_visit', visit: `visit-${student}`, student, date: today, mode: 'in_person' },
  ...{ topics: ['study'], note: '了解阅读习惯' },
  ...own,
})

describe('today', () => {
  it.each<[Person, string, string[], string[]]>([
    ['teacherLi', '李老师', ['teacher'], ['class3']],
    ['teacherQin', '秦老师', ['family', 'teacher'], ['class3', 'class7']],
    ['principalChen', '陈校长', ['teacher', 'school'], ['class7']],
  ])('%s sees the classes taught', async (person, name, homes, classes) => {
    const answer = await home(person)
    expect(answer.viewer).toEqual({ name, homes, school: '岚山示例学校', today, isSchoolDay: true })
    expect(answer.classes.map((own) => own.class)).toEqual(classes)
  })

  it.each<Person>(['adminSun', 'mumWang', 'stranger'])('%s teaches no class: forbidden', async (person) => {
    expect(await codeOf(home(person))).toBe('forbidden')
  })

  it('shows an untouched day, with the subjects of the plan or the usual ones', async () => {
    const { classes } = await home('teacherQin')
    expect(classes[0]).toEqual({
      ...{ class: 'class3', name: '三年级(1)班', grade: 3, size: 5, subjects: ['语文'], homeworkCap: 60 },
      ...{ homework: [], checks: [], exercise: null, meeting: null, visited: 0 },
      ...{ tasks: 0, proxy: { pupils: 2, logged: 0 } },
    })
    expect(classes[1]).toMatchObject({ size: 1, homeworkCap: 90, proxy: null })
    expect(classes[1]?.subjects).toContain('物理')
  })

  it('shows what was logged today and in force, and nothing of other days', async () => {
    await accepted('teacherLi', homework('语文'), homework('数学'), homework('英语'), check('语文'))
    await accepted('teacherLi', homework('语文', today, { finished: 5 }), homework('语文', '2026-10-13'))
    await accepted('teacherLi', check('数学', '2026-10-13'))
    await accepted('teacherLi', {
      ...{ type: 'withdraw', of: 'assignment', class: 'class3', date: today, subject: '英语' },
    })
    await accepted('teacherQin', { type: 'exercise', class: 'class3', date: today, minutes: 65 })
    await accepted('teacherQin', { type: 'exercise', class: 'class7', date: '2026-10-13', minutes: 40 })
    const { classes } = await home('teacherQin')
    const fields = { written: true, est_minutes: 20, assigned: 5, take_home: false }
    expect(classes[0]?.homework).toEqual([
      { subject: '语文', ...fields, finished: 5 },
      { subject: '数学', ...fields, finished: 4 },
    ])
    expect(classes[0]?.checks).toEqual([{ subject: '语文', tested: 5, reached: 4 }])
    expect(classes.map(({ exercise }) => exercise)).toEqual([65, null])
  })

  it("shows this ISO week's meeting, the last one, and none of last week", async () => {
    await accepted('teacherLi', meeting('2026-10-11', '上周'))
    expect((await home('teacherLi')).classes[0]?.meeting).toBeNull()
    await accepted('teacherLi', meeting('2026-10-12', '安全'), meeting('2026-10-13', '诚信'))
    expect((await home('teacherLi')).classes[0]?.meeting).toEqual({ date: '2026-10-13', topic: '诚信' })
  })

  it('finds the meeting of a week that began last month', async () => {
    school.at('2026-09-30T20:00')
    await accepted(
      'teacherLi',
      meeting('2026-09-28', '诚信'),
      homework('语文', '2026-09-30', { assigned: 4 }),
    )
    school.at('2026-10-02T20:00')
    const [own] = (await home('teacherLi')).classes
    expect(own).toMatchObject({ meeting: { date: '2026-09-28', topic: '诚信' }, homework: [] })
  })

  it('counts who is in the class today, and who was visited in person this academic year', async () => {
    await accepted('teacherLi', visit('ming'), visit('lan', { mode: 'phone' }))
    await accepted('adminSun', { type: 'transfer', student: 'boarder', class: 'class7', date: today })
    await accepted('adminSun', { type: 'leave', student: 'refuser', date: '2026-10-15' })
    const { classes } = await home('teacherQin')
    expect(classes.map(({ size, visited }) => [size, visited])).toEqual([
      [4, 1],
      [2, 0],
    ])
  })
})

describe('today, besides the day itself', () => {
  const task = (own: object) => ({ type: 'visit_task', task: 't1', student: 'ming', what: '约谈', ...own })

  it('counts what is to be followed up, until it is done or taken back', async () => {
    await accepted('teacherLi', task({}), task({ task: 't2', student: 'lan' }), task({ task: 't3' }))
    await accepted('teacherQin', task({ done: true }))
    const key = { type: 'withdraw', of: 'visit_task', student: 'ming', task: 't3' }
    await accepted('teacherLi', key)
    expect((await home('teacherQin')).classes.map(({ tasks }) => tasks)).toEqual([1, 0])
  })

  it('counts the pupils whose evenings the school logs, whoever logged today', async () => {
    const night = { type: 'home_study', student: 'boarder', date: today, minutes: 30 }
    await accepted('teacherLi', { ...night, date: '2026-10-13' })
    expect((await home('teacherLi')).classes[0]?.proxy).toEqual({ pupils: 2, logged: 0 })
    await accepted('teacherLi', night)
    await accepted('teacherQin', { ...night, student: 'lan' })
    expect((await home('teacherLi')).classes[0]?.proxy).toEqual({ pupils: 2, logged: 2 })
  })

  it('tells of one’s own pledge, of this academic year', async () => {
    expect((await home('teacherLi')).pledge).toEqual({ year: '2026-2027', signedOn: null })
    await accepted('teacherLi', { type: 'pledge' })
    expect((await home('teacherLi')).pledge).toEqual({ year: '2026-2027', signedOn: today })
    expect((await home('teacherQin')).pledge.signedOn).toBeNull()
    school.at('2027-09-01T08:00')
    expect((await home('teacherLi')).pledge).toEqual({ year: '2027-2028', signedOn: null })
  })
})

describe('visits', () => {
  it.each<[Person, string]>([
    ['teacherLi', 'class3'],
    ['teacherQin', 'class7'],
    ['principalChen', 'class3'],
    ['adminSun', 'class7'],
  ])('%s sees %s', async (person, own) => {
    const isTaught = !['principalChen', 'adminSun'].includes(person)
    expect(await visits(person, own)).toMatchObject({ class: own, today, isTaught })
  })

  it.each<[Person, string]>([
    ['teacherLi', 'class7'],
    ['teacherLi', 'nowhere'],
    ['mumWang', 'class3'],
    ['stranger', 'class3'],
  ])('%s may not see %s', async (person, own) => {
    expect(await codeOf(visits(person, own))).toBe('forbidden')
  })

  it('says that there is no such class to those who may know', async () => {
    expect(await refusalOf(visits('adminSun', 'nowhere'))).toMatchObject({
      ...{ code: 'not_found', field: 'class' },
    })
  })

  it('lists those on roll today, by name', async () => {
    await accepted('teacherLi', visit('ming'), visit('ming', { visit: 'again' }))
    await accepted('teacherLi', visit('refuser'), visit('lan', { mode: 'online' }))
    const answer = await visits('teacherLi', 'class3')
    expect(answer).toEqual({
      ...{ class: 'class3', name: '三年级(1)班', today, isTaught: true },
      pupils: [
        { student: 'lan', name: '秦兰', visits: 0 },
        { student: 'late', name: '孙晚', visits: 0 },
        { student: 'ming', name: '王小明', visits: 2 },
        { student: 'boarder', name: '赵远', visits: 0 },
        { student: 'refuser', name: '周静', visits: 1 },
      ],
    })
  })

  it('answers nothing but names and counts', async () => {
    await accepted('teacherLi', visit('ming'))
    expect(JSON.stringify(await visits('teacherLi', 'class3'))).not.toMatch(/note|阅读|guardian|consent/u)
  })
})
