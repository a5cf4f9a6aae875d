/**
 * What was typed of a child's day and not saved: kept on the phone, and offered again when the check-in is opened the
 * next time on the same day. It is never sent by itself.
 */
import Taro from '@tarojs/taro'
import { ownKey } from '../../account'
import type { Problem } from '../../../shared/problems'
import type { RecordValue } from '../../../shared/records/record'
import type { DayView, Usual } from '../../../shared/views/family'
import type { Measure } from '../averages'
import { type Filled, isSame, startOf } from '../evening'

/** A part as it was left. */
export interface KeptPart {
  isOn: boolean
  isTouched: boolean
  values: RecordValue
  /** Why it was refused, where it had been sent. */
  problem?: Problem
}
export type KeptParts = Partial<Record<Measure, KeptPart>>

interface Kept {
  /** The day on which it was typed: the next day nothing is left of it. */
  on: string
  parts: KeptParts
}
type KeptDays = Record<string, Kept>

/** Whose day it is, and the day that it is today. */
export interface Place {
  student: string
  date: string
  today: string
}

const keyFor = (student: string) => ownKey(`evening:${student}`)

/** What was kept today, by the days that it is about. */
function daysOf({ student, today }: Place): KeptDays {
  const kept = Taro.getStorageSync<KeptDays | ''>(keyFor(student)) || {}
  return Object.fromEntries(Object.entries(kept).filter(([, { on }]) => on === today))
}

function store(student: string, days: KeptDays): void {
  if (Object.keys(days).length === 0) Taro.removeStorageSync(keyFor(student))
  else Taro.setStorageSync(keyFor(student), days)
}

export const keptEvening = (place: Place): KeptParts => daysOf(place)[place.date]?.parts ?? {}

export function forgetEvening(place: Place): void {
  const { [place.date]: _forgotten, ...others } = daysOf(place)
  store(place.student, others)
}

export function keepEvening(place: Place, parts: KeptParts): void {
  if (Object.keys(parts).length === 0) forgetEvening(place)
  else store(place.student, { ...daysOf(place), [place.date]: { on: place.today, parts } })
}

/** Whether a part stands otherwise than it is recorded, or than it was first shown. */
function isUnsaved({ isOn, wasOn, isTouched, isLeftOut, kept, values }: LeftPart): boolean {
  if (kept !== undefined) return !isSame(values, kept)
  return isOn ? isTouched || !wasOn : isLeftOut
}

type LeftPart = Filled & { wasOn: boolean; isLeftOut: boolean }

/** What would be lost if the screen were left now. */
export function unsavedOf(parts: readonly LeftPart[]): KeptParts {
  const unsaved = parts.filter(isUnsaved)
  return Object.fromEntries(
    unsaved.map(({ measure, isOn, isTouched, values }) => [measure, { isOn, isTouched, values }]),
  )
}

/** What was kept, without what is recorded by now: it may have come through after all. */
export function stillUnsaved(kept: KeptParts, day: DayView, usual: Usual): KeptParts {
  const isRecorded = (measure: Measure, part: KeptPart) => {
    const { origin, values } = startOf(measure, day, usual)
    return origin === 'stored' && isSame(part.values, values)
  }
  const parts = Object.entries(kept) as [Measure, KeptPart][]
  return Object.fromEntries(parts.filter(([measure, part]) => !isRecorded(measure, part)))
}
