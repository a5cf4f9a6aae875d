import { numberOf } from '../staff'
import type { Caller, Role } from './role'
import { staffMember } from './staff-member'

/** The number by which items name a member of staff, whichever account they have today. */
export const ownNumber = ({ id, staff = { roles: [], classes: [] } }: Caller): string =>
  numberOf(staff.id ?? id, staff)

/** Whoever is to put something right: named by the number of the school's own list, with or without a class. */
export const responsible: Role = {
  title: '整改责任人',
  scope: 'items of rectification that name them',
  holds: (caller, subject) =>
    caller.staff !== undefined &&
    staffMember.holds(caller, subject) &&
    subject.responsible === ownNumber(caller),
}
