import { admin } from './admin'
import { guardian } from './guardian'
import { principal } from './principal'
import { proxyTeacher } from './proxy-teacher'
import type { Caller, Role, Subject } from './role'
import { responsible } from './responsible'
import { schoolDoctor } from './school-doctor'
import { sportsDelegate } from './sports-delegate'
import { staffMember } from './staff-member'
import { supervisor } from './supervisor'
import { teacher } from './teacher'

/** Every role there is. Records and actions name the roles that may use them. */
export const roles = {
  guardian,
  proxyTeacher,
  teacher,
  principal,
  admin,
  staffMember,
  responsible,
  supervisor,
  sportsDelegate,
  schoolDoctor,
} satisfies Record<string, Role>

export type RoleName = keyof typeof roles

/** The first of the named roles that the caller holds towards the subject, or undefined. */
export const roleHeld = (
  names: readonly RoleName[],
  caller: Caller,
  subject: Subject,
): RoleName | undefined => names.find((name) => roles[name].holds(caller, subject))
