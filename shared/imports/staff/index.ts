/** 教职工名单: the staff by their number (工号), whose place an account takes when the invitation is accepted. */
import { classFinder } from '../class-names'
import { type Gone, type Plan, type Step, tableKind, type Tell } from '../kind'
import { seenOnce } from '../once'
import { columns } from './columns'
import { callersRow, idsByNumber, type KnownStaff, type StaffRow, type StaffWork } from './known'
import { notesOf } from './notes'
import { stepOf } from './steps'
import { rolesInWords } from './titles'

/** Who holds an office or teaches and is not in the table; whoever brings it is never among them. */
function goneOf({ staff, caller }: KnownStaff, named: ReadonlySet<string>): Gone<StaffWork>[] {
  return [...staff].flatMap(([id, { name, roles, classes, number }]) => {
    const isThere = roles.length + classes.length > 0
    if (!isThere || id === caller || named.has(id)) return []
    const left = { id, name, roles: [], classes: [], ...(number !== undefined && { number }) }
    return [{ id, label: `${name} · ${rolesInWords(roles) || '任课'}`, work: { staff: left } }]
  })
}

/** Whoever is to administer comes first: never is there a moment without. */
const adminsFirst = (a: Step<StaffWork>, b: Step<StaffWork>): number =>
  Number(b.work.staff.roles.includes('admin')) - Number(a.work.staff.roles.includes('admin'))

function plan(rows: readonly StaffRow[], known: KnownStaff, tell: Tell): Plan<StaffWork> {
  const find = classFinder(known.classes, known.system)
  const once = seenOnce(columns.number.title, tell)
  const ids = idsByNumber(known)
  const own = callersRow(rows, known)
  const steps: Step<StaffWork>[] = []
  let same = 0
  for (const row of rows) {
    if (row.values.number !== undefined) once(row.row, row.values.number)
    const step = stepOf(row, known, { find, ids, tell, own })
    if (step === 'same') same += 1
    else if (step !== undefined) steps.push(step)
  }
  const numbers = rows.flatMap(({ values }) => values.number ?? [])
  const named = new Set(numbers.map((number) => ids.get(number) ?? number))
  return { steps: steps.sort(adminsFirst), gone: goneOf(known, named), same, notes: notesOf(rows, own) }
}

export const staff = tableKind({
  kind: 'staff',
  title: '教职工名单',
  purpose: '全校教职工的职务和任教班级',
  columns,
  isForFirstDay: true,
  example: [['示例 T001', '示例老师', '班主任', '一年级(1)班、一年级(2)班', '一年级(1)班']],
  notes: ['导入以后，给每位老师发送邀请，老师用自己的微信接受，就有了相应的权限。', '不需要手机号。'],
  plan,
})
