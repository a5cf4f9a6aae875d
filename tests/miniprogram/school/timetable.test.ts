/** A timetable while it is put together: its rows, what they come to, and how that would be judged. */
import {
  against,
  firstRows,
  lessonsOf,
  problemOf,
  refusalOf,
  rowsOf,
} from '../../../miniprogram/school/timetable/draft'
import {
  againstWords,
  inNeedFirst,
  standingOf,
  summaryWords,
} from '../../../miniprogram/school/timetables/words'
import type { ClassTimetable, TimetableView } from '../../../shared/views/affairs'

const plan = [
  { grade: 3, subject: '语文', lessons: 6 },
  { grade: 3, subject: '体育', lessons: 3 },
  { grade: 3, subject: '*', lessons: 12 },
]
const view: TimetableView = {
  ...{ class: 'class3', name: '三年级(1)班', grade: 3, lessons: null, plan, others: [] },
}

it('begins with the plan where there is none, and with what there is where there is one', () => {
  expect(firstRows(view)).toEqual([
    { subject: '语文', perWeek: 6, planned: 6 },
    { subject: '体育', perWeek: 3, planned: 3 },
  ])
  const lessons = [
    { subject: '书法', perWeek: 1 },
    { subject: '语文', perWeek: 5 },
  ]
  expect(firstRows({ ...view, lessons })).toEqual([
    { subject: '语文', perWeek: 5, planned: 6 },
    { subject: '体育', perWeek: 0, planned: 3 },
    { subject: '书法', perWeek: 1, planned: null },
  ])
})

it('hands in the subjects that are taught', () => {
  const rows = rowsOf(view, [{ subject: '语文', perWeek: 6 }])
  expect(lessonsOf(rows)).toEqual({ 语文: 6 })
})

it.each([
  [{ 语文: 6, 体育: 3, 书法: 3 }, true, [], 12],
  [{ 语文: 6, 体育: 3, 书法: 4 }, false, [], 13],
  [{ 语文: 6 }, false, ['体育'], 6],
])('%j is on plan: %s', (lessons, isOnPlan, missing, total) => {
  const rows = rowsOf(
    view,
    Object.entries(lessons).map(([subject, perWeek]) => ({ subject, perWeek })),
  )
  const found = against(rows, view)
  expect([found.isOnPlan, found.missing.map(({ subject }) => subject), found.total]).toEqual([
    ...[isOnPlan, missing, total],
  ])
})

it.each([
  [0, true],
  [20, true],
  [21, false],
  [-1, false],
  [1.5, false],
  ['', false],
  ['六', false],
])('%p lessons may be: %s', (perWeek, isRight) => {
  expect(problemOf({ subject: '语文', perWeek, planned: 6 }) === undefined).toBe(isRight)
})

it.each([
  ['书法', undefined],
  [' 语文 ', '已有这个学科'],
  [' ', '请填写学科名称'],
  ['none', '应为学科的名称'],
  ['*', '应为学科的名称'],
  ['综'.repeat(21), '学科名称不能超过 20 个字'],
])('「%s」 as another subject: %s', (name, refusal) => {
  expect(refusalOf(name, firstRows(view))).toBe(refusal)
})

const ofClass = (id: string, own: ClassTimetable['against'], size = 30): ClassTimetable => ({
  ...{ class: id, name: id, grade: 3, size, against: own },
})
const good = { isOnPlan: true, missing: [], total: 12, planned: 12 }
const over = { isOnPlan: false, missing: [], total: 13, planned: 12 }
const short = {
  ...{ isOnPlan: false, total: 8, planned: 12 },
  missing: [{ subject: '语文', planned: 6, taught: 5 }],
}

it('tells what is missing and what is too much', () => {
  expect(againstWords(good)).toBe('每周 12 节，方案 12 节')
  expect(againstWords(over)).toBe('每周 13 节，比方案多 1 节')
  expect(againstWords(short)).toBe('语文缺 1 节；每周 8 节，方案 12 节')
  expect(againstWords({ ...over, planned: 0 })).toContain('课程方案里没有这个年级')
  expect(standingOf({ against: null }).word).toBe('未排')
})

it('puts those first that need a look, and counts those with pupils', () => {
  const classes = [ofClass('a', good), ofClass('b', null), ofClass('c', over), ofClass('d', null, 0)]
  expect(inNeedFirst(classes).map(({ class: id }) => id)).toEqual(['c', 'b', 'd', 'a'])
  expect(summaryWords(classes)).toBe('3 个有学生的班级：符合方案 1 个，不符合 1 个，未排 1 个')
})
