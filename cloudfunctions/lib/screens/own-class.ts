/** A class that somebody asks about, for those who may. */
import type { SchoolClass } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { Known } from './viewer'

/** Whoever teaches a class sees what is of its teachers. */
export const classTeachers: readonly RoleName[] = ['teacher']

/** Who answers for a class sees how it stands. */
export const classReaders: readonly RoleName[] = ['teacher', 'principal', 'admin']

/** The class, or the refusal: whoever may not ask learns nothing, not even whether there is one. */
export function classFor(
  { caller, settings }: Known,
  asked: string,
  readers: readonly RoleName[],
  what: string,
): SchoolClass {
  if (roleHeld(readers, caller, { class: asked }) === undefined)
    throw new Refusal('forbidden', null, { subject: what })
  const found = settings.classes.find((one) => one.id === asked)
  if (found === undefined) throw new Refusal('not_found', 'class', { field: `「${labelOf('class')}」` })
  return found
}

/** The classes that the caller teaches, in the school's order; whoever teaches none is refused. */
export function classesTaught({ settings, member }: Known, what: string): SchoolClass[] {
  const own = settings.classes.filter(({ id }) => member?.classes.includes(id))
  if (own.length === 0) throw new Refusal('forbidden', null, { subject: what })
  return own
}
