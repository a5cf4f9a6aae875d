/**
 * The kinds of field that records are made of. Each says what is allowed once, as a schema whose every complaint
 * is the same sentence: what the field should be. (Bounds: the acceptance contract, section 2.)
 */
import * as z from 'zod/mini'
import { isDate } from '../calendar'
import { isDecimal } from '../tallies/rational'

const codePoints = (text: string) => [...text].length
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text) && !text.includes('\0')

const textThat = (allowed: (text: string) => boolean, error: string) =>
  z.string({ error }).check(z.refine((text) => isWellFormed(text) && allowed(text), { error }))

/** Text of min to max code points; a text of blanks alone is empty. */
export const text = (min: number, max: number) =>
  textThat(
    (value) => (value.trim() === '' ? min === 0 : min <= codePoints(value) && codePoints(value) <= max),
    min === 0 ? `应为不超过 ${max} 个字的文字` : `应为 ${min} 到 ${max} 个字,不能为空`,
  )

/** An opaque id. */
export const id = () => text(1, 64)

export const date = () => textThat(isDate, '应为存在的日期,如 2026-09-01')

const isDateTime = (value: string) =>
  isDate(value.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/u.test(value)

/** A local date and time to the minute. */
export const dateTime = () => textThat(isDateTime, '应为日期和时间,如 2026-09-01T21:00')

/** A whole number between two bounds, both included. */
export const whole = (min: number, max: number = Number.MAX_SAFE_INTEGER) => {
  const error = max === Number.MAX_SAFE_INTEGER ? `应为不小于 ${min} 的整数` : `应为 ${min} 到 ${max} 的整数`
  return z.int({ error }).check(z.gte(min, { error }), z.lte(max, { error }))
}

export const flag = () => z.boolean({ error: '应为是或否' })

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `应为以下之一:${names.join('、')}` })

const isYear = (value: string) =>
  /^\d{4}-\d{4}$/u.test(value) && Number(value.slice(5)) === Number(value.slice(0, 4)) + 1

/** The name of an academic year. */
export const year = () => textThat(isYear, '应为学年,如 2026-2027')

export const decimal = () => textThat(isDecimal, '应为 0 到 1 的小数,如 0.85')

/** A subject; "none" stands for no homework at all and is a subject of assignments only. */
export const subject = () =>
  textThat(
    (value) => value.trim() !== '' && codePoints(value) <= 20 && value !== 'none',
    '应为 1 到 20 个字的学科名',
  )

export const subjectOrNone = () => text(1, 20)

/** Distinct values of a kind. */
export const distinct = <Item extends z.ZodMiniType>(item: Item, min: number, max: number) => {
  const error = `应为 ${min} 到 ${max} 项,不能重复`
  const unique = (items: unknown[]) => new Set(items).size === items.length
  return z
    .array(item, { error })
    .check(z.minLength(min, { error }), z.maxLength(max, { error }), z.refine(unique, { error }))
}
