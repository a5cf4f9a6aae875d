/** The action `staff`: everybody on the staff, for whoever leads the school; of one of them, since when they hold what. */
import * as z from 'zod/mini'
import type { StaffEntry } from '../../../shared/books'
import { textOf } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { isAwaited, isOf, numberOf } from '../../../shared/staff'
import type { StaffList, StaffMember } from '../../../shared/views/staff'
import { ledgerId } from '../ledger'
import { readDesk } from '../office/desk'
import { byName } from '../screens/viewer'
import type { Request } from '../serve'
import { officesField, officesLines } from './offices'

export const staffInput = z.strictObject({
  /** Of whom the lines are asked for. */
  of: z.optional(id()),
})

/** Those who have left stand last. */
const leftLast = (a: StaffMember, b: StaffMember) => Number(a.hasLeft) - Number(b.hasLeft) || byName(a, b)

const memberOf = (caller: string, key: string, entry: StaffEntry): StaffMember => {
  const { name, roles, classes, headOf = [] } = entry
  return {
    ...{ id: textOf(key), number: numberOf(textOf(key), entry), name, roles, classes, headOf },
    hasJoined: !isAwaited(key, entry),
    isSelf: isOf(caller, key, entry),
    hasLeft: roles.length + classes.length === 0,
  }
}

/** One call. */
export async function readStaff({ of }: z.output<typeof staffInput>, request: Request): Promise<StaffList> {
  const { school, caller, today } = request
  const own = of === undefined ? [] : [ledgerId(school, 'staff', of)]
  const desk = await readDesk(request, '教职工', ['staff', officesField], own)
  const staff = desk.ledger.staff ?? {}
  const members = Object.entries(staff).map(([key, entry]) => memberOf(caller, key, entry))
  const classes = desk.settings.classes.map((one) => ({ class: one.id, name: one.name }))
  const asked = desk.read.find(({ _id }) => own.includes(_id))
  return {
    ...{ today, members: members.sort(leftLast), classes, isOpen: desk.isOpen },
    ...(asked && { lines: officesLines(asked, staff) }),
  }
}
