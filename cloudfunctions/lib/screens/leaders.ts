/** Who leads the school: what concerns the whole of it is shown to them alone. */
import type { SchoolClass, Settings } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { Caller } from '../../../shared/roles/role'

export const leaders: readonly RoleName[] = ['principal', 'admin']

/** Refuses whoever does not lead the school; `subject` says what was asked for. */
export function refuseOthers(caller: Caller, subject: string): void {
  if (roleHeld(leaders, caller, {}) === undefined) throw new Refusal('forbidden', null, { subject })
}

/** A class of the school, for those who may know that there is none. */
export function classNamed({ classes }: Settings, asked: string): SchoolClass {
  const found = classes.find(({ id }) => id === asked)
  if (found === undefined) throw new Refusal('not_found', 'class', { field: `「${labelOf('class')}」` })
  return found
}
