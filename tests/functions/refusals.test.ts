import { type Person, type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const homeStudy = (student: string, date: string, minutes: unknown = 30) => ({
  type: 'home_study',
  student,
  date,
  minutes,
})
const check = (tested: number, reached: number) => ({
  ...{ type: 'class_check', class: 'class3', date: today, subject: '语文' },
  ...{ tested, reached },
})
const visit = (id: string, student: string) => ({
  ...{ type: 'home_visit', visit: id, student, date: today },
  ...{ mode: 'in_person', topics: ['study'], note: '谈了学习习惯' },
})

type Refused = [
  code: string,
  what: string,
  person: Person,
  record: { type: string; [field: string]: unknown },
]

const refusals: Refused[] = [
  ['invalid', 'a number written as text', 'mumWang', homeStudy('ming', today, '30')],
  ['invalid', 'an unknown field', 'mumWang', { ...sleepOf('ming', today), role: 'principal' }],
  ['invalid', 'an unknown type', 'mumWang', { type: 'weather', student: 'ming' }],
  ['invalid', 'an operator where an id belongs', 'mumWang', homeStudy({ $gt: 0 } as never, today)],
  ['invalid', 'more tested than the class has pupils', 'teacherLi', check(6, 1)],
  [
    'invalid',
    'a survey that closes before today',
    'adminSun',
    { type: 'survey_open', survey: 'v', closes: '2026-10-13' },
  ],
  [
    'invalid',
    'an id in use',
    'adminSun',
    { type: 'enrol', student: 'ming', class: 'class3', name: '重', gender: '男', guardians: [], date: today },
  ],
  [
    'invalid',
    'leaving on the day of enrolment',
    'adminSun',
    { type: 'leave', student: 'ming', date: '2026-09-01' },
  ],
  ['forbidden', "another family's child", 'dadZhou', homeStudy('ming', today)],
  ['forbidden', 'a child that does not exist', 'mumWang', homeStudy('nobody', today)],
  ['forbidden', 'a class that does not exist', 'teacherLi', { ...check(1, 1), class: 'nowhere' }],
  ['forbidden', 'a teacher for a child who is no proxy', 'teacherLi', homeStudy('ming', today)],
  ['forbidden', 'an admin in the family log', 'adminSun', homeStudy('ming', today)],
  ['forbidden', 'a teacher for the whole school', 'teacherLi', { type: 'flag_ceremony', date: today }],
  ['forbidden', 'a person without any tie', 'stranger', { type: 'pledge' }],
  [
    'not_found',
    'a pupil who does not exist, for the office',
    'adminSun',
    { type: 'leave', student: 'nobody', date: today },
  ],
  [
    'not_found',
    'a class that does not exist, for the office',
    'adminSun',
    { type: 'timetable', class: 'nowhere', lessons: { 语文: 6 } },
  ],
  [
    'not_found',
    'a survey that does not exist',
    'mumWang',
    { type: 'ballot', survey: 'none', student: 'ming', rating: 5 },
  ],
  [
    'not_found',
    'a withdrawal of nothing',
    'mumWang',
    { type: 'withdraw', of: 'sleep', student: 'ming', date: today },
  ],
  ['not_on_roll', 'a day before enrolment', 'dadSun', homeStudy('late', '2026-10-09')],
  ['not_on_roll', 'a pupil who has left', 'dadQian', homeStudy('gone', today)],
  ['no_consent', 'a family that has not consented', 'dadZhou', homeStudy('refuser', today)],
  ['future', 'tomorrow', 'mumWang', homeStudy('ming', '2026-10-15')],
  ['too_late', 'eight days ago, for a family', 'mumWang', homeStudy('ming', '2026-10-06')],
  [
    'too_late',
    '31 days ago, for a teacher',
    'teacherLi',
    { type: 'exercise', class: 'class3', date: '2026-09-13', minutes: 60 },
  ],
]

test.each(refusals)('%s: %s leaves everything as it was', async (code, _, person, record) => {
  const before = school.digest()
  expect(await school.code(person, record)).toBe(code)
  expect(school.digest()).toBe(before)
})

test('closed: a ballot on the day after the last leaves everything as it was', async () => {
  expect(await school.code('adminSun', { type: 'survey_open', survey: 'autumn', closes: today })).toBe(
    'accepted',
  )
  const before = school.at('2026-10-15T00:00').digest()
  expect(await school.code('mumWang', { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 })).toBe(
    'closed',
  )
  expect(school.digest()).toBe(before)
})

test('duplicate: a second ballot of the same child, by the other parent', async () => {
  await school.log('adminSun', { type: 'survey_open', survey: 'autumn', closes: today })
  const ballot = { type: 'ballot', survey: 'autumn', student: 'ming', rating: 5 }
  expect(await school.code('mumWang', ballot)).toBe('accepted')
  const before = school.digest()
  expect(await school.code('dadWang', { ...ballot, rating: 1 })).toBe('duplicate')
  expect(school.digest()).toBe(before)
})

test("duplicate: a teacher does not replace a guardian's record, a guardian replaces a teacher's", async () => {
  expect(await school.code('teacherLi', homeStudy('boarder', today, 20))).toBe('accepted')
  expect(await school.code('grandmaZhao', homeStudy('boarder', today, 25))).toBe('accepted')
  const before = school.digest()
  expect(await school.code('teacherLi', homeStudy('boarder', today, 30))).toBe('duplicate')
  expect(school.digest()).toBe(before)
})

test('a visit is corrected and withdrawn by its author alone', async () => {
  expect(await school.code('teacherLi', visit('v1', 'ming'))).toBe('accepted')
  expect(await school.code('teacherQin', visit('v1', 'ming'))).toBe('forbidden')
  expect(await school.code('teacherLi', visit('v1', 'boarder'))).toBe('invalid')
  expect(await school.code('teacherQin', { type: 'withdraw', of: 'home_visit', visit: 'v1' })).toBe(
    'forbidden',
  )
  expect(await school.code('teacherLi', { type: 'withdraw', of: 'home_visit', visit: 'v1' })).toBe('accepted')
  expect(await school.code('teacherQin', { type: 'withdraw', of: 'home_visit', visit: 'v1' })).toBe(
    'not_found',
  )
  expect(await school.code('teacherQin', visit('v1', 'hong'))).toBe('accepted')
})

test('an incident keeps its kind and date', async () => {
  const incident = { type: 'incident', incident: 'i1', date: today, kind: 'ethics', status: 'reported' }
  expect(await school.code('principalChen', incident)).toBe('accepted')
  expect(await school.code('adminSun', { ...incident, kind: 'direction' })).toBe('invalid')
  expect(await school.code('adminSun', { ...incident, date: '2026-10-13' })).toBe('invalid')
  expect(await school.code('adminSun', { ...incident, status: 'dismissed' })).toBe('accepted')
})

test('refusals are found in their order', async () => {
  const wrongEverywhere = { ...homeStudy('refuser', '2026-10-20'), minutes: 601 }
  expect(await school.code('stranger', wrongEverywhere)).toBe('invalid')
  expect(await school.code('stranger', { ...wrongEverywhere, minutes: 1 })).toBe('forbidden')
  expect(await school.code('dadZhou', { ...wrongEverywhere, minutes: 1 })).toBe('no_consent')
  expect(await school.code('dadQian', homeStudy('gone', '2026-10-20'))).toBe('not_on_roll')
})

test('the answer names the field and the cure in Chinese', async () => {
  const answer = await school.log('mumWang', homeStudy('ming', today, 601))
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'invalid', field: 'minutes', message: '请检查「时长（分钟）」：应为 0 到 600 的整数' },
  })
})
