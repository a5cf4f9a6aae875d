import { numberOf } from '../staff'
import type { Role } from './role'
import { staffMember } from './staff-member'

/** Whoever is to put something right: named by the number of the school's own list, with or without a class. */
export const responsible: Role = {
  title: '整改责任人',
  scope: 'items of rectification that name them',
  holds: (caller, subject) =>
    caller.staff !== undefined &&
    staffMember.holds(caller, subject) &&
    subject.responsible === numberOf(caller.id, caller.staff),
}
