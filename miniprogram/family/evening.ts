/**
 * From what stands on the check-in to the records that are sent: what is filled in beforehand, what is a guess that was
 * accepted as it stood, and what need not be sent because nothing changed.
 */
import { addDays } from '../../shared/calendar'
import { type Problem, Refusal } from '../../shared/problems'
import { labelOf } from '../../shared/records/labels'
import type { RecordValue } from '../../shared/records/record'
import type { DayView, Usual } from '../../shared/views/family'
import type { Entry } from '../hooks/use-log'
import type { Measure } from './averages'
import { clockOf, nightOf } from './night'

/** Where the values of a part of the screen come from. */
export type Origin = 'stored' | 'usual' | 'nothing'

/** A part's values when it is opened; clock times stand as "HH:MM". */
export interface Start {
  values: RecordValue
  origin: Origin
}

const blanks: Record<Measure, RecordValue> = {
  sleep: { bed_at: '', wake_at: '', nap: 0 },
  home_study: { minutes: '' },
  reading: { minutes: '', book: '', finished: false },
}

function storedValues(measure: Measure, { sleep, ...day }: DayView): RecordValue | undefined {
  if (measure !== 'sleep') return day[measure] && { ...day[measure] }
  return sleep && { bed_at: clockOf(sleep.bed_at), wake_at: clockOf(sleep.wake_at), nap: sleep.nap }
}

/** A record's values as they stand on the screen. */
export function valuesOf(measure: Measure, record: RecordValue): RecordValue {
  const values = Object.fromEntries(Object.keys(blanks[measure]).map((field) => [field, record[field]]))
  if (measure !== 'sleep') return values
  return { ...values, bed_at: clockOf(String(values.bed_at)), wake_at: clockOf(String(values.wake_at)) }
}

function usualValues(measure: Measure, { sleep, home_study, reading }: Usual): RecordValue | undefined {
  if (measure === 'sleep') return sleep && { bed_at: sleep.bed, wake_at: sleep.wake, nap: sleep.nap }
  if (measure === 'home_study') return home_study && { ...home_study }
  return reading && { ...reading, finished: false }
}

/** What a part begins with: the day's record, else what is usual, else blanks. */
export function startOf(measure: Measure, day: DayView, usual: Usual): Start {
  const stored = storedValues(measure, day)
  if (stored) return { values: stored, origin: 'stored' }
  const suggested = usualValues(measure, usual)
  return suggested ? { values: suggested, origin: 'usual' } : { values: blanks[measure], origin: 'nothing' }
}

/** A part of the check-in as it stands. */
export interface Filled {
  measure: Measure
  /** Whether it is to be logged at all. */
  isOn: boolean
  isTouched: boolean
  origin: Origin
  values: RecordValue
  /** What is recorded of it, in the same form; undefined where nothing is. */
  kept: RecordValue | undefined
}

/** Whose day it is. */
export interface Whose {
  student: string
  date: string
}

/** The record that a part's values make. */
export function recordOf(measure: Measure, values: RecordValue, { student, date }: Whose): Entry['record'] {
  const own = { type: measure, student, date, ...values }
  if (measure !== 'sleep') return own
  const night = nightOf(date, addDays(date, -1), String(values.bed_at), String(values.wake_at))
  return { ...own, ...night }
}

const isBlank = ({ measure, values }: Filled) =>
  Object.entries(blanks[measure]).every(([field, blank]) => values[field] === blank)

export const isSame = (one: RecordValue, other: RecordValue) =>
  Object.entries(one).every(([field, value]) => other[field] === value)

/** Whether there is anything to send of it. */
function isToSend(part: Filled): boolean {
  const { isOn, origin, kept, values } = part
  if (!isOn || (origin === 'nothing' && isBlank(part))) return false
  return kept === undefined || !isSame(values, kept)
}

export interface Sending extends Entry {
  measure: Measure
}

/** What is sent, each with the part that it comes from. */
export const sendingsOf = (parts: readonly Filled[], whose: Whose): Sending[] =>
  parts.filter(isToSend).map(({ measure, values, origin, isTouched }) => ({
    ...{ measure, record: recordOf(measure, values, whose) },
    ...(origin === 'usual' && !isTouched && { prefilled: true }),
  }))

/** The clock times that nobody has chosen yet, told more plainly than the rule about its format would. */
export function missingClocks({ measure, values }: Filled): Problem[] {
  if (measure !== 'sleep') return []
  return ['bed_at', 'wake_at']
    .filter((clock) => values[clock] === '')
    .map(
      (field) => new Refusal('invalid', field, { field: `「${labelOf(field)}」`, cure: '还没有选' }).problem,
    )
}
