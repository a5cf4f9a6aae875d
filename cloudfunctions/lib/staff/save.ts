/** The action `saveStaff`: a member of staff is added, changed, or leaves; for whoever leads the school. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { distinct, id, oneOf, text } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { offices } from '../../../shared/roles/offices'
import { type Desk, readDesk } from '../office/desk'
import type { Request } from '../serve'
import { changeStaff, type StaffChange } from './change'

export const saveStaffInput = z.strictObject({
  mutation: id(),
  /** Absent of somebody new. */
  id: z.optional(id()),
  /** The number of the school's own list; "" where it has none. Only of somebody new. */
  number: text(0, 64, 'register'),
  name: text(1, 40, 'register'),
  roles: distinct(oneOf(offices), 0, offices.length),
  classes: distinct(id(), 0, 100),
  headOf: distinct(id(), 0, 100),
})
type Asked = z.output<typeof saveStaffInput>

const invalid = (field: string, cure: string, label = labelOf(field)) =>
  new Refusal('invalid', field, { field: `「${label}」`, cure })

/** A number for whom the school's list has none: the same, however often it is sent. */
const numberFor = (mutation: string) =>
  `N${createHash('sha256').update(mutation).digest('hex').slice(0, 8).toUpperCase()}`

function refuseUnknownClasses({ settings }: Desk, { classes, headOf }: Asked): void {
  const unknown = classes.find((own) => !settings.classes.some((one) => one.id === own))
  if (unknown !== undefined) throw invalid('classes', '有的班级已经不在，请重新选择')
  if (headOf.some((own) => !classes.includes(own))) throw invalid('headOf', '班主任应在任教的班级里')
}

/** The entry as it shall be: of whom is known, under the same id and number. */
function changeOf(asked: Asked, { ledger: { staff = {} } }: Desk): StaffChange {
  const { name, roles, classes, headOf } = asked
  const entry = { name: name.trim(), roles: [...roles], classes: [...classes], headOf: [...headOf] }
  if (asked.id === undefined) {
    const number = asked.number.trim() || numberFor(asked.mutation)
    const isTaken = staff[keyOf(number)] !== undefined && staff[keyOf(number)]?.name !== entry.name
    if (isTaken) throw invalid('number', '这个工号已经有人了，请核对', '工号')
    return { id: number, number, ...entry }
  }
  const before = staff[keyOf(asked.id)]
  if (before === undefined) throw new Refusal('not_found', 'id', { field: '这位教职工' })
  return { id: asked.id, ...(before.number !== undefined && { number: before.number }), ...entry }
}

/** Four calls: who asks, and what is known; the change reads, saves and publishes. */
export async function saveStaff(asked: Asked, request: Request): Promise<{ saved: true }> {
  const desk = await readDesk(request, '教职工', ['staff'])
  refuseUnknownClasses(desk, asked)
  await changeStaff(request, [changeOf(asked, desk)], asked.mutation)
  return { saved: true }
}
