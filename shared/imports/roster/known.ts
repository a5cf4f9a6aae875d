/** What a roster is compared with, and what it does to the roll. */
import type { SchoolClass } from '../../books'
import type { Relation } from '../../joining'
import { onRoll, type Roll } from '../../roll'
import type { System } from '../../stages'
import { numberOf, stayOf } from '../../stays'
import type { Placed, ValuesOf } from '../kind'
import type { columns } from './columns'

/** A pupil of whom the school knows. */
export interface KnownPupil {
  student: string
  name: string
  gender: string
  proxy: boolean
  roll: Roll
}

export interface KnownRoll {
  today: string
  isOpen: boolean
  /** The first day of the academic year. */
  begins: string
  system: System
  classes: readonly SchoolClass[]
  /** By their numbers as {@link sameNumber} has them; of who came back, as they stand since then. */
  pupils: ReadonlyMap<string, KnownPupil>
}

/** Numbers are the same in small letters and in capitals, and of each stay of a pupil. */
export const sameNumber = (student: string): string => numberOf(student).toUpperCase()

/** Pupils by their numbers: of who left and came back, the last stay. */
export function byNumber<Pupil extends { student: string }>(all: readonly Pupil[]): Map<string, Pupil> {
  const pupils = new Map<string, Pupil>()
  for (const one of all) {
    const other = pupils.get(sameNumber(one.student))
    if (other === undefined || stayOf(other.student) < stayOf(one.student))
      pupils.set(sameNumber(one.student), one)
  }
  return pupils
}

/** An entry of the roll as it is to be, before the school is open: cloudfunctions/lib/roster.ts knows its shape. */
export interface RollEntry {
  student: string
  class: string
  name: string
  gender: '男' | '女'
  guardians: string[]
  date: string
  left_on: ''
  proxy: boolean
  consent: false
}

/** A record as it is logged. */
export type Logged = { type: string } & Record<string, unknown>

/** A guardian as the table names them: gone before anything of it is stored. */
export interface NamedGuardian {
  student: string
  child: string
  guardian: string
  relation: Relation
}

/** Before the school is open entries are put in place or taken out; afterwards everything goes by records. */
export type RollWork =
  | { records: readonly Logged[]; named?: readonly NamedGuardian[] }
  | { entry: RollEntry; named: readonly NamedGuardian[] }
  | { without: string }

export type RosterRow = Placed<ValuesOf<typeof columns>>

/** The day from which a change of the roll counts: today, or the day on which the pupil will come. */
export const countsFrom = ({ roll }: KnownPupil, today: string): string =>
  roll.enrolledOn > today ? roll.enrolledOn : today

/** Whether a pupil whom the table has left the school: they come back by it. */
export const isBack = (before: KnownPupil, { isOpen, today }: Pick<KnownRoll, 'isOpen' | 'today'>): boolean =>
  isOpen && !onRoll(before.roll, countsFrom(before, today))
