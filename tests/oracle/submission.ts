/** One event as the rules look at it: who, on which day, about which record, pupil and class. */
import type { EventLine } from './folder'
import { type Payload, withdrawable } from './shapes'
import { localDay } from './time'
import { type Pupil, type StoredRecord, type World, keyOf } from './world'

export const family = ['sleep', 'home_study', 'reading']
export const ofClass = ['assignment', 'class_check', 'exercise', 'class_meeting']
export const schoolLife = ['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day']

export interface Submission {
  by: string
  /** The local day of submission. */
  today: string
  type: string
  record: Payload
  /** The type that is logged or, for a withdrawal, withdrawn. */
  about: string
  withdrawal: boolean
  /** Where the record is kept, and the version in force there. */
  key: string
  inForce: StoredRecord | undefined
  /** The record's date: that in its key, of the record in force, or the day of submission. */
  date: string
  /** The pupil's id, where the record names one. */
  student: string | undefined
  pupil: Pupil | undefined
  /** The class's id, where the record names one. */
  className: string | undefined
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function keyFieldsOf(type: string): string[] {
  return type === 'incident' ? ['incident'] : (withdrawable.get(type) ?? [])
}

/** Reads a well-formed event against what is in force. */
export function submissionOf(world: World, line: EventLine): Submission {
  const { at, by, type, ...record } = line
  const withdrawal = type === 'withdraw'
  const about = withdrawal ? String(record.of) : type
  const key = keyOf(about, keyFieldsOf(about), record)
  const inForce = world.records.get(key)
  const source = withdrawal && (about === 'skill' || about === 'home_visit') ? inForce?.record : record
  const today = localDay(at)
  const student = textOr(record.student) ?? (withdrawal ? textOr(inForce?.record.student) : undefined)
  return {
    ...{ by, today, type, record, about, withdrawal, key, inForce, student },
    date: textOr(source?.date) ?? today,
    pupil: student === undefined ? undefined : world.pupils.get(student),
    className: textOr(record.class),
  }
}
