/**
 * What a record type is: one declaration. Validation, permission, storage, history and tallies all derive from it.
 */
import * as z from 'zod/mini'
import type { Calendar } from '../calendar'
import type { GroupName } from '../keeping/groups'
import type { Profile } from '../roll'
import type { RoleName } from '../roles/index'
import type { Stage } from '../stages'
import type { Counters } from '../tallies/counters'

/** A complaint about a field, with the cure in the reader's language. */
export interface Complaint {
  field: string
  cure: string
}

/** A rule between the fields of one record, checked with the fields themselves. */
export interface Rule<Value> extends Complaint {
  holds(record: Value): boolean
}

/** What is known when a record arrives, for bounds that need stored data or the clock. */
export interface Stored<Value = unknown> {
  today: string
  /** Pupils of the class on roll on the record's date; known for types that ask `needsClassSize`. */
  classSize: number
  /** The version in force of the same key, if any. */
  inForce: Value | undefined
  profile: Profile | undefined
  /** The records in force that the type asks to see `beside` its own, by type. */
  beside?: Readonly<Record<string, RecordValue | undefined>>
  /** The stages that the school has classes of. */
  stages: readonly Stage[]
}

/** Where records are kept: in the books of a pupil, of a class and month, of the school, or of a member of staff. */
export type LedgerKind = 'pupil' | 'class' | 'school' | 'staff'

/** Which policy limits how late a record may come: the families' days or the school's. */
export type Backfill = 'guardian' | 'teacher'

export type Shape = Record<string, z.ZodMiniType>

/** The fields of a record as they are kept: those that were sent, and the facts stamped on at submission. */
export type ValueOf<Fields extends Shape, Stamp = unknown> = z.output<z.ZodMiniObject<Fields>> & Stamp

export interface RecordType<
  Type extends string = string,
  Fields extends Shape = Shape,
  Stamp extends object = object,
  Value = ValueOf<Fields, Stamp>,
> {
  type: Type
  title: string
  /** What it is kept for, as its family is told; of every type that is kept about a pupil. */
  purpose?: string
  /** Who may see it, as its family is told. */
  seenBy?: string
  /** What each field is for, as its family is told; of every type that is kept about a pupil. */
  purposes?: { readonly [Field in keyof Fields]: string }
  /** What comes with it, is kept apart from the child, and what for: of an answer to a survey. */
  apart?: Readonly<Record<string, string>>
  /** With what else it is kept and erased; of every type that is kept in a pupil's ledger. */
  group?: GroupName
  /** Who may log it, in the order in which a caller's roles are tried. */
  by: readonly RoleName[]
  ledger: LedgerKind
  fields: Fields
  rules?: readonly Rule<Value>[]
  /** The fields of the natural key; logging the same key again corrects the record. */
  key: readonly string[]
  /** Whether the field `date` is the record's date; without it, the day of submission counts. */
  dated?: true
  /** Whether it may be taken back. */
  withdrawable?: true
  /** Whether its date may lie in the future (changes of the roll). */
  mayLieAhead?: true
  /** Whether the pupil must be on roll on the record's date. */
  needsRoll?: true
  /** Whether it is a family's own log: consent must be in force, and withdrawing it erases the record. */
  needsConsent?: true
  /** Whether its bounds need the number of pupils of the class on roll that day. */
  needsClassSize?: true
  backfill?: Backfill
  /** Whether only its author may correct or withdraw it, and its id is in use once in the whole school. */
  authored?: true
  /** Other types of the same ledger whose record, which its fields name, its bounds look at. */
  beside?: readonly string[]
  /** Facts of the submission that are stored with it. */
  stamp?(submission: { today: string; calendar: Calendar }): Stamp
  /** Bounds that need stored data or the clock. */
  bounds?(record: Value, stored: Stored<Value>): Complaint | undefined
  /** The counters that this record adds to its type's. */
  moves?(record: Value, calendar: Calendar): Counters
  /** For changes of the roll: the pupil's profile after it. */
  changes?(record: Value, profile: Profile | undefined): Profile
}

/** A record whose type is known only at run time. */
export type RecordValue = Record<string, unknown>

/** A declaration whose own fields do not matter to the reader. */
export type AnyRecordType = RecordType<string, Shape, object, RecordValue>

/** Checks a declaration and infers its types; the declaration itself is returned as it is. */
export const recordType = <const Type extends string, Fields extends Shape, Stamp extends object = object>(
  declaration: RecordType<Type, Fields, Stamp>,
): RecordType<Type, Fields, Stamp> => declaration
