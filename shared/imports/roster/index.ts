/** 学籍名册: the roll of the school, on its first day and whenever the school brings its list again. */
import { addDays } from '../../calendar'
import { classOn } from '../../roll'
import { classFinder } from '../class-names'
import { type Gone, type Plan, type Step, tableKind, type Tell } from '../kind'
import { seenOnce } from '../once'
import { columns } from './columns'
import { nameOfClass } from './compare'
import {
  countsFrom,
  isBack,
  type KnownPupil,
  type KnownRoll,
  type RollWork,
  type RosterRow,
  sameNumber,
} from './known'
import { doubtOf } from './doubt'
import { entryOf, stepOf } from './steps'

/** How a pupil leaves: from today on, or where they never came, the day after they would have. */
function leaving({ student, roll }: KnownPupil, { isOpen, today }: KnownRoll): RollWork {
  const date = roll.enrolledOn < today ? today : addDays(roll.enrolledOn, 1)
  return isOpen ? { records: [{ type: 'leave', student, date }] } : { without: student }
}

/** Pupils on roll whom the table does not have: nothing is done about them unless the admin says that they left. */
function goneOf(known: KnownRoll, named: ReadonlySet<string>): Gone<RollWork>[] {
  const there = [...known.pupils.values()].filter(
    ({ student, roll }) => !named.has(sameNumber(student)) && roll.leftOn === null,
  )
  return there.map((pupil) => {
    const own = nameOfClass(known, classOn(pupil.roll, countsFrom(pupil, known.today)))
    return { id: pupil.student, label: `${pupil.name} · ${own}`, work: leaving(pupil, known) }
  })
}

const returned = (count: number) =>
  `表里有 ${count} 名已经离校的学生，导入后从「变更」里写的日期起转回；以前的记录留在原来的学籍下，家长要重新加入。没有回来的，请从表中删去那一行，再选一次。`

function notesOf(rows: readonly RosterRow[], known: KnownRoll): string[] {
  const { isOpen, pupils } = known
  if (!isOpen || pupils.size === 0) return []
  const there = rows.flatMap(({ values: { student = '', date } }) => {
    const before = pupils.get(sameNumber(student))
    return before === undefined ? [] : [{ before, date }]
  })
  const back = there.filter(({ before }) => isBack(before, known)).length
  const differing = there.filter(
    ({ before, date = before.roll.enrolledOn }) => date !== before.roll.enrolledOn && !isBack(before, known),
  ).length
  const kept = `${differing} 名学生的入学日期与本校已有的不同，仍按已有的，不更改。`
  const ties = '已在本校的学生，监护人以家长在小程序里加入的为准，不按表格更改。'
  return [...(back > 0 ? [returned(back)] : []), ...(differing > 0 ? [kept] : []), ties]
}

function plan(rows: readonly RosterRow[], known: KnownRoll, tell: Tell): Plan<RollWork> {
  const find = classFinder(known.classes, known.system)
  const once = seenOnce(columns.student.title, tell)
  const steps: Step<RollWork>[] = []
  let same = 0
  for (const row of rows) {
    if (row.values.student !== undefined) once(row.row, row.values.student)
    const entry = entryOf(row, known, find, tell)
    const step = entry && stepOf(entry, row, known)
    if (step === 'same') same += 1
    else if (step !== undefined) steps.push(step)
  }
  const named = new Set(rows.flatMap(({ values }) => values.student ?? []))
  const doubt = doubtOf(named, known)
  return {
    ...{ steps, gone: goneOf(known, named), same, notes: notesOf(rows, known) },
    ...(doubt !== undefined && { doubt }),
  }
}

export const roster = tableKind({
  kind: 'roster',
  title: '学籍名册',
  purpose: '全校学生的学籍号、姓名、性别和班级',
  columns,
  isForFirstDay: true,
  example: [
    ['示例 G371100202600000001', '王小明', '男', '', '一年级(1)班', '2026-09-01', '否', '王大山', '父亲', ''],
  ],
  notes: [
    '列的先后不限，多出的列不读取。前面有标题、表头合并成两行都可以。',
    '监护人的姓名不保存，只留下核对用的记号，家长凭邀请码加入时对得上；手机号不读取，也不需要。',
    '再次导入时，先列出新增、变更和表中没有的学生，确认以后才更改。',
  ],
  plan,
})
