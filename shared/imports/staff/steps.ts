/** What a row of a list of staff does. */
import { type FindClass, unknownClass } from '../class-names'
import type { Change, Step, Tell } from '../kind'
import { columns } from './columns'
import type { Entry, KnownStaff, StaffRow, StaffWork } from './known'
import { headTeacher, leadingOf, leads, rolesInWords, rolesOf } from './titles'

/** What the rows of a table are read with. */
export interface Reading {
  find: FindClass
  ids: ReadonlyMap<string, string>
  tell: Tell
  /** The row that is whoever brings the table: see callersRow. */
  own: StaffRow | undefined
}

type Named = 'classes' | 'headOf'

/** The ids of the classes that a column names; undefined where there is none of one of them, which is told. */
function classesIn(
  column: Named,
  { row, values }: StaffRow,
  { classes }: KnownStaff,
  { find, tell }: Reading,
): string[] | undefined {
  const named = (values[column] ?? []).map((name) => ({ name, own: find(name) }))
  const unknown = named.filter(({ own }) => own === undefined)
  for (const { name } of unknown) tell(row, columns[column].title, unknownClass(name, classes), name)
  return unknown.length > 0 ? undefined : [...new Set(named.flatMap(({ own }) => own?.id ?? []))]
}

/** Whether somebody is called a head teacher without it being said of which class. */
export const isHeadOfNone = ({ values }: StaffRow): boolean =>
  values.roles?.includes(headTeacher) === true && values.headOf === undefined && values.classes?.length !== 1

/** The classes taught, and those of them as head teacher where the row says so; undefined where something is wrong. */
function teaching(row: StaffRow, known: KnownStaff, reading: Reading) {
  const taught = classesIn('classes', row, known, reading)
  const heads = classesIn('headOf', row, known, reading)
  if (taught === undefined || heads === undefined) return undefined
  const isOfOne = row.values.roles?.includes(headTeacher) && taught.length === 1
  const headOf = heads.length > 0 ? heads : isOfOne ? taught : undefined
  return { classes: [...new Set([...taught, ...heads])], ...(headOf && { headOf }) }
}

const namesOf = (own: readonly string[], { classes }: KnownStaff): string =>
  classes
    .filter(({ id }) => own.includes(id))
    .map((one) => one.name)
    .join('、')

function inWords(
  { name, roles, classes, number, headOf = [] }: Entry,
  known: KnownStaff,
): [string, string][] {
  return [
    ['姓名', name],
    ['工号', number ?? '无'],
    ['职务', rolesInWords(roles) || '无'],
    ['任教班级', namesOf(classes, known) || '无'],
    ['担任班主任', namesOf(headOf, known) || '无'],
  ]
}

function changesOf(before: Entry, after: Entry, known: KnownStaff): Change[] {
  const kept = before.headOf?.filter((own) => after.classes.includes(own))
  const told = inWords({ ...(kept && { headOf: kept }), ...after }, known)
  return inWords(before, known).flatMap(([what, from], place) => {
    const to = told[place]?.[1] ?? ''
    return from === to ? [] : [{ what, from, to }]
  })
}

/** Of somebody new: what they will be. */
function newInWords({ roles, classes, headOf = [] }: Entry, known: KnownStaff): string[] {
  const [taught, heads] = [namesOf(classes, known), namesOf(headOf, known)]
  return [rolesInWords(roles), ...(heads ? [`班主任：${heads}`] : []), ...(taught ? [`任教：${taught}`] : [])]
}

/** The number that an entry keeps or is given. That of an account that no list brought would make it seem awaited. */
function numberFor(id: string, number: string, before: Entry | undefined): Pick<Entry, 'number'> {
  if (before?.number !== undefined) return { number: before.number }
  return before === undefined || number !== id.toUpperCase() ? { number } : {}
}

/** The step of a row, or undefined where something is wrong. */
export function stepOf(
  row: StaffRow,
  known: KnownStaff,
  reading: Reading,
): Step<StaffWork> | 'same' | undefined {
  const { number, name, roles: words = [] } = row.values
  const own = teaching(row, known, reading)
  if (number === undefined || name === undefined || own === undefined) return undefined
  const id = row === reading.own ? known.caller : (reading.ids.get(number) ?? number)
  const before = known.staff.get(id)
  const said: string[] = rolesOf(words)
  if (row !== reading.own && id === known.caller && !leads(said)) {
    reading.tell(row.row, columns.roles.title, '这是您自己，不能去掉自己的管理权限', rolesInWords(said))
    return undefined
  }
  const roles = row === reading.own ? [...new Set([...leadingOf(before?.roles ?? []), ...said])] : said
  const work: StaffWork = { staff: { id, name, roles, ...own, ...numberFor(id, number, before) } }
  const label = `${name} · 工号 ${number}`
  if (before === undefined) {
    const told = [label, ...newInWords(work.staff, known)].join(' · ')
    return { row: row.row, label: told, work, changes: [], isNew: true }
  }
  const changes = changesOf(before, work.staff, known)
  return changes.length === 0 ? 'same' : { row: row.row, label, work, changes, isNew: false }
}
