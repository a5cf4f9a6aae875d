/** The roster as schools keep it, and what it does beside what the school has. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sheetsOf } from '../../cloudfunctions/lib/imports/file/index'
import { readSet } from '../../scripts/lib/set-folder'
import { causesIn } from '../../shared/imports/causes'
import { roster } from '../../shared/imports/roster/index'
import { byNumber, type RollEntry } from '../../shared/imports/roster/known'
import { collect, readTable } from '../../shared/imports/table'
import { knownRoll, planOf, toldOf } from './support'

const head = ['学籍号', '姓名', '性别', '班级', '入学日期', '监护人1', '关系1', '手机1']
const ming = ['G1', '王小明', '男', '一年级(1)班', '2026-09-01', '王大山', '父亲', '13003030001']
const known = knownRoll()

const pupil = (student: string, own: object = {}) => ({
  ...{ student, name: '王小明', gender: '男', proxy: false },
  roll: { enrolledOn: '2026-09-01', enrolledIn: 'c11', leftOn: null, moves: {}, books: ['c11'] },
  ...own,
})
const withPupils = (...all: ReturnType<typeof pupil>[]) => knownRoll({ pupils: byNumber(all) })

test('a set’s workbook is the roll that its tables are', async () => {
  const folder = path.resolve(__dirname, '../sets/small')
  const set = readSet(folder)
  const sheets = await sheetsOf(readFileSync(path.join(folder, 'roster.xlsx')))
  const { rows, complaints } = readTable(roster, sheets)
  const { tell, complaints: more } = collect()
  const { classes, system } = set.settings
  const whole = { ...known, classes, system, isOpen: false, pupils: new Map() }
  const { steps } = roster.plan(rows, whole, tell)
  expect([complaints, more]).toEqual([[], []])
  const shown = (entry: Pick<RollEntry, 'name' | 'class' | 'gender' | 'date' | 'guardians'>) =>
    [entry.name, entry.class, entry.gender, entry.date, entry.guardians.length].join(' ')
  const entries = steps.map(({ work }) => (work as { entry: RollEntry }).entry)
  expect(entries.map(shown).sort()).toEqual(set.pupils.map(shown).sort())
})

test('the header is found below titles, in any order, and over two rows where cells are merged', () => {
  const read = planOf(
    'roster',
    known,
    ['岚山学校 2026 年秋学籍名册', null, null, null, null],
    [null],
    ['监护人1', null, '学籍号', '性 别（男/女）', '姓名*', '所在班级'],
    ['姓名', '关系', null, null, null, null],
    ['王大山', '父亲', 'G1', '男', '王　小明', '1年级1班'],
    [null],
    ['制表人：李老师'],
  )
  expect(read.complaints).toEqual([])
  const guardians = ['roster:1:G1']
  expect(read.plan.steps).toMatchObject([
    {
      row: 5,
      isNew: true,
      work: { records: [{ type: 'enrol', student: 'G1', name: '王小明', class: 'c11', guardians }] },
    },
  ])
})

test('of a guardian the name is read, and what they are to the child; never a number', () => {
  const { plan } = planOf('roster', known, head, ming)
  expect(JSON.stringify(plan)).not.toContain('1300')
  expect(plan.steps[0]?.work).toMatchObject({
    named: [{ student: 'G1', child: '王小明', guardian: '王大山', relation: '父亲' }],
  })
})

test.each(['一年级（1）班', '1年级1班', '一(1)班', '一年级一班', ' 一年级 1 班', 'c11', '1.1班'])(
  'the class %p',
  (named) => {
    const { plan } = planOf('roster', known, head, ['G1', '王小明', '1', named])
    expect(plan.steps[0]?.work).toMatchObject({ records: [{ class: 'c11' }] })
  },
)

test('a class by its grade, and 初一 in both systems', () => {
  const withGrade = planOf(
    'roster',
    known,
    [...head, '年级'],
    ['G1', '王小明', '男', '2班', null, null, null, null, '一年级'],
  )
  expect(withGrade.plan.steps[0]?.work).toMatchObject({ records: [{ class: 'c12' }] })
  const junior = (system: string) =>
    planOf('roster', { ...known, system }, head, ['G1', '王小明', '男', '初一(1)班'])
  expect(junior('6-3').plan.steps).toMatchObject([{ work: { records: [{ class: 'c71' }] } }])
  expect(toldOf(junior('5-4'))).toHaveLength(1)
})

test('every bad cell is told at once, by row and column, with what to do', () => {
  const read = planOf(
    'roster',
    known,
    head,
    ming,
    ['G1', '李红', '女', '一年级(1)班'],
    ['', '李红', '女生', '九年级(9)班', '去年'],
    ['G3', '', '2', ''],
  )
  expect(toldOf(read)).toEqual([
    '3 学籍号 与第 2 行重复。请删去其中一行，或改正',
    '4 学籍号 不能为空',
    '4 性别 应为 男或女',
    '4 入学日期 应为存在的日期，如 2026-09-01',
    '4 班级 没有「九年级(9)班」这个班。请写成已建班级的名称，如 一年级(1)班',
    '5 姓名 不能为空',
    '5 班级 不能为空',
  ])
})

test('the template’s example may be left where it is', () => {
  const example = roster.example[0]!
  const { plan, complaints } = planOf(
    'roster',
    known,
    Object.values(roster.columns).map(({ title }) => title),
    [...example],
    ['G1', '王小明', '男', '', '一年级(1)班'],
  )
  expect([plan.steps.length, complaints]).toEqual([1, []])
})

test('brought again: what is new, what changes from what to what, what is the same, and who is gone', () => {
  const there = withPupils(
    pupil('G1'),
    pupil('G2', { name: '李红', gender: '女' }),
    pupil('G3', { name: '赵远' }),
    pupil('G4'),
  )
  const { plan } = planOf(
    'roster',
    there,
    head,
    ming,
    ['G2', '李虹', '女', '一年级(2)班', '2025-09-01'],
    ['G5', '新生', '女', '七年级(1)班'],
    ['G4', '王小明', '男', '一年级(1)班'],
  )
  expect(plan.same).toBe(2)
  expect(plan.steps).toMatchObject([
    {
      row: 3,
      label: '李虹 · 一年级(2)班',
      changes: [
        { what: '姓名', from: '李红', to: '李虹' },
        { what: '班级', from: '一年级(1)班', to: '一年级(2)班' },
      ],
      work: {
        records: [
          { type: 'amend', student: 'G2', name: '李虹' },
          { type: 'transfer', student: 'G2', class: 'c12', date: '2026-10-14' },
        ],
      },
    },
    { row: 4, isNew: true },
  ])
  expect(plan.gone).toEqual([
    {
      id: 'G3',
      label: '赵远 · 一年级(1)班',
      work: { records: [{ type: 'leave', student: 'G3', date: '2026-10-14' }] },
    },
  ])
  expect(plan.notes[0]).toBe('1 名学生的入学日期与本校已有的不同，仍按已有的，不更改。')
})

const roll = (own: object) => ({ ...pupil('').roll, ...own })

test('one who left comes back under an id of their own, from today or the day that the table says', () => {
  const there = withPupils(
    pupil('G1', { roll: roll({ leftOn: '2026-09-20' }) }),
    pupil('G2', { name: '两次', roll: roll({ leftOn: '2026-09-20' }) }),
    pupil('G2~2', { name: '两次', roll: roll({ enrolledOn: '2026-09-25', leftOn: '2026-10-01' }) }),
    pupil('G3', { name: '在校', roll: roll({ leftOn: '2026-09-20' }) }),
    pupil('G3~2', { name: '在校', roll: roll({ enrolledOn: '2026-09-25' }) }),
  )
  const read = planOf(
    'roster',
    there,
    head,
    ming,
    ['G2', '两次', '男', '一年级(2)班', '2026-10-09'],
    ['G3', '在校', '男', '一年级(1)班'],
  )
  expect([toldOf(read), read.plan.same, read.plan.gone]).toEqual([[], 1, []])
  expect(read.plan.steps).toMatchObject([
    {
      changes: [{ what: '学籍', from: '2026-09-20 起不在籍', to: '2026-10-14 起转回' }],
      isNew: false,
      work: {
        records: [{ type: 'enrol', student: 'G1~2', date: '2026-10-14', guardians: ['roster:1:G1~2'] }],
        named: [{ student: 'G1~2' }],
      },
    },
    { work: { records: [{ type: 'enrol', student: 'G2~3', date: '2026-10-09' }] } },
  ])
  expect(read.plan.notes[0]).toContain('2 名已经离校的学生')
})

test('one who is to come moves from the first day, or leaves the day after', () => {
  const there = withPupils(
    pupil('G2', { name: '晚来', roll: roll({ enrolledOn: '2026-11-01' }) }),
    pupil('G3', { name: '不来', roll: roll({ enrolledOn: '2026-11-01' }) }),
  )
  const read = planOf('roster', there, head, ['G2', '晚来', '男', '一年级(2)班'])
  expect(read.plan.steps).toMatchObject([{ work: { records: [{ type: 'transfer', date: '2026-11-01' }] } }])
  expect(read.plan.gone).toMatchObject([{ id: 'G3', work: { records: [{ date: '2026-11-02' }] } }])
})

test('before the school is open the entry stands as the table has it', () => {
  const there = { ...withPupils(pupil('G1'), pupil('G9', { name: '不在' })), isOpen: false }
  const { plan } = planOf('roster', there, head, ['G1', '王小明', '男', '一年级(1)班', '2026-09-02'])
  expect(plan.steps).toMatchObject([
    {
      changes: [{ what: '入学日期', from: '2026-09-01', to: '2026-09-02' }],
      work: { entry: { date: '2026-09-02' } },
    },
  ])
  expect(plan.gone).toMatchObject([{ id: 'G9', work: { without: 'G9' } }])
})

test('a table that is another one is refused with what is missing', () => {
  const refused = (...rows: string[][]) => {
    expect(() => planOf('roster', known, ...rows)).toThrow()
    try {
      planOf('roster', known, ...rows)
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }
  expect(refused(['a', 'b'], ['1', '2'])).toBe('这不像是学籍名册：没有找到要用的列。请下载模板对照')
  expect(refused(['学籍号', '姓名'], ['1', '2'])).toBe(
    '这不像是学籍名册：没有「性别」「班级」这些列。请补上，列名照模板写',
  )
  expect(refused(head)).toBe('「Sheet1」里只有表头，没有内容。请填好后再导入')
})

test('a roster of another school raises a doubt; new pupils alone, or a class, do not', () => {
  const known = withPupils(...Array.from({ length: 60 }, (_, place) => pupil(`A${place}`)))
  const doubtOf = (letter: string, count: number) => {
    const rows = Array.from({ length: count }, (_, place) => [`${letter}${place}`, '王', '男', '一年级(1)班'])
    return planOf('roster', known, ['学籍号', '姓名', '性别', '班级'], ...rows).plan.doubt
  }
  expect(doubtOf('B', 80)).toBe('表里有 80 人，本校现有 60 人，两边都有的只有 0 人。是不是选错了文件？')
  expect([doubtOf('A', 60), doubtOf('B', 25), doubtOf('A', 20)]).toEqual([undefined, undefined, undefined])
})

test('a class that was not made is named in full, and a cause that many rows share is told once', () => {
  const row = (place: number) => [`A${place}`, '王', '男', '一年级', '(9)班']
  const header = ['学籍号', '姓名', '性别', '年级', '班级']
  const read = planOf('roster', knownRoll(), header, ...Array.from({ length: 8 }, (_, place) => row(place)))
  expect(toldOf(read)[0]).toContain('没有「一年级(9)班」这个班')
  const [cause, ...others] = causesIn(read.complaints)
  expect([cause?.column, cause?.count, cause?.rows, others]).toEqual(['班级', 8, [2, 3, 4, 5, 6], []])
  expect(causesIn(read.complaints.slice(0, 4))).toEqual([])
})
