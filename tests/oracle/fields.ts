/** The fixed bounds of single fields. */
import { isDateText, isDateTimeText } from './time'

/** Whether a value of a payload is allowed in a field. */
export type Check = (value: unknown) => boolean

/** Length in code points; a text of blanks alone is empty. */
const lengthOf = (text: string): number => (text.trim() === '' ? 0 : Array.from(text).length)

export const text =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'string' && lengthOf(value) >= min && lengthOf(value) <= max

export const whole =
  (min: number, max = Infinity): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max

export const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value)

export const flag: Check = (value) => typeof value === 'boolean'

export const id = text(1, 64)

export const date: Check = (value) => typeof value === 'string' && isDateText(value)

export const dateTime: Check = (value) => typeof value === 'string' && isDateTimeText(value)

/** A subject of a lesson, check or examination: `none` is for assignments only. */
export const subject: Check = (value) => text(1, 20)(value) && value !== 'none'

export const subjectOrNone = text(1, 20)

export const year: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d{4}$/.test(value) &&
  Number(value.slice(5)) === Number(value.slice(0, 4)) + 1

/** A decimal between 0 and 1 as text. */
export const decimal: Check = (value) =>
  typeof value === 'string' && /^(0|1|0\.\d{1,6}|1\.0{1,6})$/.test(value)

/** A list of distinct values within bounds of length. */
export const listOf =
  (each: Check, min: number, max: number): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length >= min &&
    value.length <= max &&
    value.every(each) &&
    new Set(value).size === value.length

/** The lessons of a timetable: subject to lessons per week, not empty. */
export const lessons: Check = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([name, perWeek]) => subject(name) && whole(1, 20)(perWeek))
}
