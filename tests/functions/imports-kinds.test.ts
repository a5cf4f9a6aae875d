/** The tables of a school beside its roll, its first day, and the templates. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { operate } from '../../scripts/lib/import-school'
import { readSet } from '../../scripts/lib/set-folder'
import type { Profile } from '../../shared/roll'
import { castSet, School, withSchools } from '../cast'
import { applyAll, bring } from './imports-support'
import { costOf, refusalOf } from './support'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const rows = (...lines: string[]) => ['学籍号,姓名,性别,班级,入学日期', ...lines].join('\n')

test('a list of staff: who is new waits for an invitation, who is gone keeps the entry without any right', async () => {
  const list = [
    '工号,姓名,职务,任教班级',
    'T1,周老师,班主任,三年级(1)班',
    'TEACHERLI,李老师,教师,五年级(1)班',
    'principalChen,陈校长,校长,七年级(1)班',
  ]
  const seen = await bring(school, 'staff', list.join('\n'))
  expect(seen.counts).toEqual({ isNew: 1, changed: 1, same: 1, gone: 1 })
  await applyAll(school, seen, 'all')
  const staff = school.documents('ledgers').flatMap(({ member }) => member ?? [])
  expect(staff).toContainEqual({
    id: 'T1',
    number: 'T1',
    name: '周老师',
    roles: ['teacher'],
    classes: ['class3'],
    headOf: ['class3'],
  })
  expect(staff).toContainEqual({ id: 'teacherLi', name: '李老师', roles: ['teacher'], classes: ['empty'] })
  expect(staff).toContainEqual({ id: 'teacherQin', name: '秦老师', roles: [], classes: [] })
  expect(await school.code('teacherQin', { type: 'pledge' })).toBe('forbidden')
})

test('fitness, eyesight, results and timetables become records like any other', async () => {
  const apply = async (...given: Parameters<typeof bring>) => applyAll(school, await bring(...given))
  await apply(school, 'fitness', '学籍号,姓名,班级,总分\nming,王小明,,91\n,秦兰,三年级(1)班,59.5')
  await apply(school, 'eyesight', '姓名,班级,是否近视\n王小明,三年级(1)班,是\n秦兰,三年级(1)班,正常')
  await apply(school, 'regional', '学段,科目,检测人数,合格人数,区域中等水平\n小学,数学,10,9,92%')
  await apply(school, 'timetable', '年级,班级,语文,数学,合计\n三,三年级(1)班,8,5,13\n七,七年级(1)班,5,,5')
  const again = await bring(
    school,
    'fitness',
    '姓名,班级,等级\n王小明,三年级(1)班,良好\n秦兰,三年级(1)班,不及格',
  )
  expect(again.steps).toMatchObject([
    { label: '王小明', changes: [{ what: '等级', from: '优秀', to: '良好' }] },
  ])
  expect(again.counts).toMatchObject({ isNew: 0, changed: 1, same: 1 })
  const ledgers = school.documents('ledgers') as { _id: string; tally: Record<string, unknown> }[]
  const tallyOf = (id: string) => ledgers.find(({ _id }) => _id === `${school.id}/${id}`)?.tally
  expect(tallyOf('pupil/ming')).toMatchObject({
    fitness: { '2026-2027/excellent': 1 },
    eyesight: { '2026-2027/examined': 1, '2026-2027/myopic': 1 },
  })
  expect(tallyOf('school')).toMatchObject({ regional: { '2026-2027/primary/数学/0%2E92/passed': 9 } })
  expect(tallyOf('class/class3/all')).toMatchObject({ timetable: { 语文: 8, 数学: 5 } })
})

describe('on the first day', () => {
  const set = readSet(path.resolve(__dirname, '../sets/small'))
  const roster = readFileSync(path.resolve(__dirname, '../sets/small/roster.xlsx'))
  let first: School

  beforeEach(async () => {
    first = new School(school.cloud, `${school.id}first`)
    const { staff } = castSet(first.id)
    const settings = { ...set.settings, id: first.id }
    await operate(first.cloud, 'found', first.id, { settings, staff }, first.now)
  })

  const rollOf = () =>
    first.documents('ledgers').flatMap(({ profile }) => {
      if (profile === undefined) return []
      const { name, gender, guardians, roll } = profile as Profile
      return [[name, gender, roll.enrolledIn, roll.enrolledOn, guardians.length].join(' ')]
    })

  it('a workbook makes the roll that the set’s tables are, and may be brought again before the school is open', async () => {
    const seen = await bring(first, 'roster', roster)
    expect(seen).toMatchObject({ complaints: 0, counts: { isNew: set.pupils.length, gone: 0 } })
    const [calls] = await costOf(first, () => applyAll(first, seen))
    // Who asks, the head, the school once more, and its head again; eight of the one piece, and one of each class.
    expect(calls).toBe(12 + set.settings.classes.length)
    const expected = set.pupils.map((one) =>
      [one.name, one.gender, one.class, one.date, one.guardians.length].join(' '),
    )
    expect(rollOf().sort()).toEqual(expected.sort())
    const again = await bring(first, 'roster', rows('G371100201810100000,萧书田,男,二年级(1)班,2026-09-01'))
    expect(again.counts).toMatchObject({ isNew: 0, changed: 1, gone: set.pupils.length - 1 })
    await applyAll(first, again, 'all')
    expect(rollOf()).toEqual(['萧书田 男 c21 2026-09-01 0'])
    const books = first
      .documents('classes')
      .map(({ class: own, pupils }) => [own, Object.keys(pupils as object).length])
    expect(Object.fromEntries(books)).toMatchObject({ c11: 0, c21: 1 })
  })

  it('brings what the school is made of, and nothing else yet', async () => {
    const view = await first.client('adminSun').call('files', 'imports', {})
    expect(view.kinds.map(({ kind, notYet }) => `${kind} ${notYet}`)).toEqual([
      'staff ',
      'roster ',
      'timetable 学校启用以后可以导入',
      'fitness 学校启用以后可以导入',
      'eyesight 学校启用以后可以导入',
      'regional 学校启用以后可以导入',
    ])
    const refused = await refusalOf(bring(first, 'timetable', '班级,语文\nx,1'))
    expect(refused.message).toBe('学校启用以后才能导入课程表')
  })
})

test('a template is a table of its kind: brought as it is, it has nothing in it but its example', async () => {
  for (const { kind, title } of (await school.client('adminSun').call('files', 'imports', {})).kinds) {
    const { name, content } = await school.client('adminSun').call('files', 'template', { kind })
    expect(name).toBe(`${title}模板.xlsx`)
    const { message } = await refusalOf(bring(school, kind, Buffer.from(content, 'base64')))
    expect(message).toBe(`「文件」：「${title}」里只有表头，没有内容。请填好后再导入`)
  }
})
