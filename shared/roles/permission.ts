/**
 * Who may do what. An action declares whom it answers, a record type who logs it; what is not declared is refused. The
 * functions ask these rules, and tests/golden/permissions.txt is printed from them.
 */
import type { AnyRecordType } from '../records/record'
import { roleHeld, type RoleName } from './index'
import type { Caller, Subject } from './role'

/** An action for any account: what it tells one that has no role here. */
export interface Anyone {
  anyone: string
}

/** An action of which one field decides who may ask for it, by the values of that field. */
export interface ByChoice {
  field: string
  by: Readonly<Record<string, readonly RoleName[]>>
}

/** Whom an action answers: who holds one of these roles, or any account; or each record is judged by its own type. */
export type Declared = readonly RoleName[] | Anyone | ByChoice | 'each record'

export const anyone = (told: string): Anyone => ({ anyone: told })

/** The version in force of a record that somebody wants to change: who it is from, and in which role. */
export interface Before {
  by: string
  as: RoleName | 'setup'
}

type Logged = Pick<AnyRecordType, 'by' | 'authored'>

/** Whether a teacher who logs for families would put their own word in the place of a family's. */
export const isOverFamily = (role: Before['as'], before: Before | undefined): boolean =>
  role === 'proxyTeacher' && before?.as === 'guardian'

/** Whether somebody wrote a version, with this account or with one that was theirs before. */
export const isWriter = ({ id, staff }: Caller, by: string): boolean =>
  by === id || (staff?.accounts ?? []).includes(by)

/** The role in which a caller may log a record, or correct the one that stands; undefined: they may not. */
export function roleToLog(
  { by, authored }: Logged,
  caller: Caller,
  subject: Subject,
  before?: Before,
): RoleName | undefined {
  const isOthers = authored === true && before !== undefined && !isWriter(caller, before.by)
  return isOthers ? undefined : roleHeld(by, caller, subject)
}

/** The role in which a caller may take back the record that stands; undefined: they may not. */
export function roleToWithdraw(
  type: Logged,
  caller: Caller,
  subject: Subject,
  before?: Before,
): RoleName | undefined {
  const role = roleToLog(type, caller, subject, before)
  return role !== undefined && isOverFamily(role, before) ? undefined : role
}
