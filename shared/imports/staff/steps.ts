/** What a row of a list of staff does. */
import { type FindClass, unknownClass } from '../class-names'
import type { Change, Step, Tell } from '../kind'
import { columns, inOrder, titles } from './columns'
import type { Entry, KnownStaff, StaffRow, StaffWork } from './known'

export const rolesInWords = (roles: readonly string[]): string =>
  inOrder.flatMap((role) => (roles.includes(role) ? (titles[role] ?? []) : [])).join('、')

/** The ids of the classes that are named; undefined where there is none of one of them, which is told. */
function classesOf(
  { row, values }: StaffRow,
  { classes }: KnownStaff,
  find: FindClass,
  tell: Tell,
): string[] | undefined {
  const named = (values.classes ?? []).map((name) => ({ name, own: find(name) }))
  const unknown = named.filter(({ own }) => own === undefined)
  for (const { name } of unknown) tell(row, columns.classes.title, unknownClass(name, classes), name)
  return unknown.length > 0 ? undefined : [...new Set(named.flatMap(({ own }) => own?.id ?? []))]
}

function inWords({ name, roles, classes: own }: Entry, { classes }: KnownStaff): [string, string][] {
  const taught = classes.filter(({ id }) => own.includes(id)).map((one) => one.name)
  return [
    ['姓名', name],
    ['职务', rolesInWords(roles) || '无'],
    ['任教班级', taught.join('、') || '无'],
  ]
}

function changesOf(before: Entry, after: Entry, known: KnownStaff): Change[] {
  const told = inWords(after, known)
  return inWords(before, known).flatMap(([what, from], place) => {
    const to = told[place]?.[1] ?? ''
    return from === to ? [] : [{ what, from, to }]
  })
}

const leads = (roles: readonly string[]) => roles.includes('admin') || roles.includes('principal')

/** The step of a row, or undefined where something is wrong. */
export function stepOf(
  row: StaffRow,
  known: KnownStaff,
  { find, ids, tell }: { find: FindClass; ids: ReadonlyMap<string, string>; tell: Tell },
): Step<StaffWork> | 'same' | undefined {
  const { number, name, roles = ['teacher'] } = row.values
  const classes = classesOf(row, known, find, tell)
  if (number === undefined || name === undefined || classes === undefined) return undefined
  const id = ids.get(number) ?? number
  const before = known.staff.get(id)
  if (id === known.caller && !leads(roles)) {
    tell(row.row, columns.roles.title, '这是您自己，不能去掉自己的管理权限', rolesInWords(roles))
    return undefined
  }
  // The entry of an account that no list brought has no number, and is not given one: it would seem awaited.
  const kept = before === undefined ? { number } : before.number !== undefined && { number: before.number }
  const work: StaffWork = { staff: { id, name, roles, classes, ...kept } }
  const own = { row: row.row, label: `${name} · 工号 ${number}`, work }
  if (before === undefined) return { ...own, changes: [], isNew: true }
  const changes = changesOf(before, work.staff, known)
  return changes.length === 0 ? 'same' : { ...own, changes, isNew: false }
}
