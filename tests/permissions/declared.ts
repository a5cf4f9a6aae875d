/** What the declarations say of each cell, by the rules of shared/roles/permission.ts alone. */
import type { AnyRecordType } from '../../shared/records/record'
import { classOn } from '../../shared/roll'
import { roleHeld, type RoleName } from '../../shared/roles/index'
import {
  type Anyone,
  type Before,
  isOverFamily,
  roleToLog,
  roleToWithdraw,
} from '../../shared/roles/permission'
import type { Subject } from '../../shared/roles/role'
import { callerOf, childrenOf, type Column, towardsDistrict } from './columns'
import { profiles, today } from './people'

/** What a caller is told: the answer; of an action for any account its own part of it; or the code of a refusal. */
export type Told = 'may' | 'own' | 'forbidden' | 'invalid' | 'duplicate' | 'no_identity'

/** What an input names. */
export interface Named {
  student?: string | undefined
  class?: string | undefined
  /** Who is to put right what is asked about. */
  responsible?: string
}

function subjectOf({ student, class: own, responsible }: Named): Subject {
  const pupil = student === undefined ? undefined : profiles.get(student)
  return { pupil, class: own ?? (pupil && classOn(pupil.roll, today)), responsible }
}

/** An action that names neither a pupil nor a class is about the caller's own, or about the whole school. */
function subjectsOf(named: Named, account: string): Subject[] {
  const isAboutOne = [named.student, named.class, named.responsible].some((one) => one !== undefined)
  if (isAboutOne) return [subjectOf(named)]
  const classes = callerOf(account).staff?.classes ?? []
  return [{}, ...classes.map((own) => ({ class: own })), ...childrenOf(account).map((pupil) => ({ pupil }))]
}

/** What an action of the district's tells the caller of a column: no role at the school counts there. */
export function toldByDistrict(by: readonly RoleName[], { account }: Column): Told {
  if (account === '') return 'no_identity'
  return roleHeld(by, towardsDistrict(account), {}) === undefined ? 'forbidden' : 'may'
}

/** What an action tells the caller of a column. */
export function toldBy(by: readonly RoleName[] | Anyone, { account }: Column, named: Named): Told {
  if (account === '') return 'no_identity'
  if (!Array.isArray(by)) return 'own'
  const allowed = by as readonly RoleName[]
  const subjects = subjectsOf(named, account)
  return subjects.some((subject) => roleHeld(allowed, callerOf(account), subject)) ? 'may' : 'forbidden'
}

/** Types of which a record is final: the same one again is refused, whoever sends it. */
const finals: Readonly<Record<string, Told>> = {
  ballot: 'duplicate',
  enrol: 'invalid',
  survey_open: 'invalid',
  ...{ rectification_note: 'invalid', rectification_end: 'invalid', revisit: 'invalid' },
}

export const deeds = ['log', 'correct', 'withdraw'] as const
export type Deed = (typeof deeds)[number]

/** What the caller of a column is told who logs a record, or corrects or takes back the one that somebody else wrote. */
export function toldOf(type: AnyRecordType, deed: Deed, column: Column, named: Named, before?: Before): Told {
  if (column.account === '') return 'no_identity'
  if (deed === 'withdraw' && !type.withdrawable) return 'invalid'
  const [caller, subject] = [callerOf(column.account), subjectOf(named)]
  const role = (deed === 'withdraw' ? roleToWithdraw : roleToLog)(type, caller, subject, before)
  if (role === undefined) return 'forbidden'
  if (deed !== 'correct') return 'may'
  return finals[type.type] ?? (isOverFamily(role, before) ? 'duplicate' : 'may')
}
