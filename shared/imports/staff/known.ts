/** What a list of staff is compared with, and what it does. */
import type { SchoolClass, StaffEntry } from '../../books'
import { isAwaited, numberOf } from '../../staff'
import type { System } from '../../stages'
import type { Placed, ValuesOf } from '../kind'
import type { columns } from './columns'

/** A member of staff as the school has them. */
export type Entry = Pick<StaffEntry, 'name' | 'roles' | 'classes' | 'number' | 'headOf'>

export interface KnownStaff {
  /** The id of whoever brings the table. */
  caller: string
  system: System
  classes: readonly SchoolClass[]
  /** By id. */
  staff: ReadonlyMap<string, Entry>
}

/** A member of staff as they are to be: cloudfunctions/lib/staff/change.ts makes it so. */
export interface StaffWork {
  staff: Entry & { id: string }
}

export type StaffRow = Placed<ValuesOf<typeof columns>>

/**
 * The row that is whoever brings the table, where the school does not know their number yet: the one row with their name
 * whose number is nobody's. A founder is on the school's own list too, and would be there twice.
 */
export function callersRow(rows: readonly StaffRow[], known: KnownStaff): StaffRow | undefined {
  const own = known.staff.get(known.caller)
  if (own === undefined || own.number !== undefined) return undefined
  const ids = idsByNumber(known)
  const named = rows.filter(({ values: { name, number = '' } }) => name === own.name && !ids.has(number))
  return named.length === 1 ? named[0] : undefined
}

/** The ids by the numbers of the school's list; of those with the same number, the one that has come counts. */
export function idsByNumber({ staff }: KnownStaff): ReadonlyMap<string, string> {
  const awaitedFirst = [...staff].sort((a, b) => Number(isAwaited(...b)) - Number(isAwaited(...a)))
  return new Map(awaitedFirst.map(([id, entry]) => [numberOf(id, entry).toUpperCase(), id]))
}
