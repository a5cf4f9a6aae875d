/** A list of staff as schools write it: the founder is on it, and people are called what schools call them. */
import type { StaffWork } from '../../shared/imports/staff/known'
import { classes, planOf, toldOf } from './support'

const founder = { name: '林晓梅', roles: ['admin'], classes: [] }
const known = (own: object = founder) => ({
  ...{ caller: 'founder', system: '6-3', classes, staff: new Map([['founder', own]]) },
})
const header = ['工号', '姓名', '职务', '任教班级', '班主任班级']
const workOf = ({ plan }: ReturnType<typeof planOf>) =>
  plan.steps.map(({ work }) => (work as StaffWork).staff)

test('the row with the name of whoever founded the school is theirs: one person, with the number and the rights', () => {
  const read = planOf('staff', known(), header, ['T001', '林晓梅', '教师', '一年级(1)班', ''])
  expect(workOf(read)).toEqual([
    { id: 'founder', name: '林晓梅', roles: ['admin', 'teacher'], classes: ['c11'], number: 'T001' },
  ])
  expect([read.plan.steps[0]?.isNew, read.plan.gone]).toEqual([false, []])
  expect(read.plan.notes).toEqual(['第 2 行是您自己：工号 T001 记在您名下，管理权限不变。'])
})

test('two of that name, or one whose number is known already, are other people', () => {
  const two = planOf('staff', known(), header, ['T1', '林晓梅'], ['T2', '林晓梅'])
  expect(workOf(two).map(({ id }) => id)).toEqual(['T1', 'T2'])
  const numbered = planOf('staff', known({ ...founder, number: 'A1' }), header, ['T1', '林晓梅'])
  expect([workOf(numbered)[0]?.id, numbered.plan.notes]).toEqual(['T1', []])
})

test('head teachers, delegates, and titles that there is no office for', () => {
  const read = planOf(
    ...(['staff', known(), header] as const),
    ...[
      ['T1', '王一', '班主任', '一年级(1)班、一年级(2)班', '一年级(2)班'],
      ['T2', '王二', '班主任', '七年级(1)班', ''],
      ['T3', '王三', '语文 班主任', '一年级(1)班、一年级(2)班', ''],
      ['T4', '王四', '体育教师', '', ''],
      ['T5', '王五', '校医', '', ''],
      ['T6', '王六', '副校长', '', ''],
    ],
  )
  expect(toldOf(read)).toEqual([])
  expect(workOf(read).map(({ roles, classes: own, headOf }) => [roles, own, headOf])).toEqual([
    [['teacher'], ['c11', 'c12'], ['c12']],
    [['teacher'], ['c71'], ['c71']],
    [['teacher'], ['c11', 'c12'], undefined],
    [['sports'], [], undefined],
    [['doctor'], [], undefined],
    [['teacher'], [], undefined],
  ])
  expect(read.plan.steps[0]?.label).toBe(
    '王一 · 工号 T1 · 教师 · 班主任：一年级(2)班 · 任教：一年级(1)班、一年级(2)班',
  )
  expect(read.plan.notes).toHaveLength(2)
  expect(read.plan.notes.join('\n')).toMatch(/第 4 行写了班主任[^\n]*\n第 4、7 行的「语文」「副校长」/u)
})
