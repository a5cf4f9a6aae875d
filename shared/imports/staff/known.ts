/** What a list of staff is compared with, and what it does. */
import type { SchoolClass, StaffEntry } from '../../books'
import { isAwaited, numberOf } from '../../staff'
import type { System } from '../../stages'
import type { Placed, ValuesOf } from '../kind'
import type { columns } from './columns'

/** A member of staff as the school has them. */
export type Entry = Pick<StaffEntry, 'name' | 'roles' | 'classes' | 'number'>

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

/** The ids by the numbers of the school's list; of those with the same number, the one that has come counts. */
export function idsByNumber({ staff }: KnownStaff): ReadonlyMap<string, string> {
  const awaitedFirst = [...staff].sort((a, b) => Number(isAwaited(...b)) - Number(isAwaited(...a)))
  return new Map(awaitedFirst.map(([id, entry]) => [numberOf(id, entry).toUpperCase(), id]))
}
