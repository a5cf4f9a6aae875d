/**
 * The kinds of field that records are made of. Each says what is allowed once, as a schema whose complaints
 * are sentences for people: what is wrong, or what the field should be. (Bounds: the acceptance contract, section 2.)
 */
import * as z from 'zod/mini'
import { isDate } from '../calendar'
import { isDecimal } from '../tallies/rational'
import { optionName } from './options'

/**
 * Who reads what a person writes into a text: `others`, so that it passes a content check before it is kept; `family`,
 * which is the child's own guardians and whoever logs in their place; or whoever reads the school's `register`, in
 * which a legal name stands as it is.
 */
export type Readers = 'others' | 'family' | 'register'

/**
 * What a field is, for whoever lets a person fill it in: the bounds are those that the schema checks. `max` is absent
 * where a whole number has no bound of its own.
 */
export type FieldKind =
  | { kind: 'id' | 'flag' | 'date' | 'dateTime' | 'year' | 'decimal' }
  | { kind: 'text'; min: number; max: number; readers?: Exclude<Readers, 'others'> }
  | { kind: 'subject'; min: number; max: number; orNone: boolean }
  | { kind: 'whole'; min: number; max?: number }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'choices'; options: readonly string[]; min: number; max: number }
  | { kind: 'list'; of: FieldKind; min: number; max: number }
  | { kind: 'wholeBySubject'; min: number; max: number }
  | { kind: 'questions'; max: number }

const kinds = new WeakMap<z.ZodMiniType, FieldKind>()

/** Notes what kind of field a schema is. */
export function ofKind<Schema extends z.ZodMiniType>(kind: FieldKind, schema: Schema): Schema {
  kinds.set(schema, kind)
  return schema
}

/** The schema inside one that fills in a default, may be missing, or changes the value afterwards. */
function inner(schema: z.ZodMiniType): z.ZodMiniType | undefined {
  const { innerType, in: input } = schema._zod.def as { innerType?: z.ZodMiniType; in?: z.ZodMiniType }
  return innerType ?? input
}

/** The kind of a record's field, as its declaration has it. */
export function kindOf(schema: z.ZodMiniType): FieldKind {
  const kind = kinds.get(schema)
  if (kind) return kind
  const within = inner(schema)
  if (within === undefined) throw new Error('a field of no known kind: see shared/records/fields.ts')
  return kindOf(within)
}

const codePoints = (text: string) => [...text].length
const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text) && !text.includes('\0')

const textThat = (allowed: (text: string) => boolean, error: string) =>
  z.string({ error }).check(z.refine((text) => isWellFormed(text) && allowed(text), { error }))

const isBlank = (value: string) => value.trim() === ''

const tooLong = (value: string, max: number) => `不能超过 ${max} 个字，现在有 ${codePoints(value)} 个`

const boundedText = (min: 0 | 1, max: number) =>
  z.string({ error: '应为文字' }).check(
    z.refine(isWellFormed, { error: '有不能保存的字符，请删去' }),
    z.refine((value) => min === 0 || !isBlank(value), { error: '不能为空' }),
    z.refine((value) => isBlank(value) || codePoints(value) <= max, {
      error: ({ input }) => tooLong(String(input), max),
    }),
  )

/** Free text of min to max code points; a text of blanks alone is empty. */
export const text = (min: 0 | 1, max: number, readers: Readers = 'others') =>
  ofKind({ kind: 'text', min, max, ...(readers !== 'others' && { readers }) }, boundedText(min, max))

/** An opaque id. */
export const id = () => ofKind({ kind: 'id' }, boundedText(1, 64))

export const date = () => ofKind({ kind: 'date' }, textThat(isDate, '应为存在的日期，如 2026-09-01'))

const isDateTime = (value: string) =>
  isDate(value.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/u.test(value)

/** A local date and time to the minute. */
export const dateTime = () =>
  ofKind({ kind: 'dateTime' }, textThat(isDateTime, '应为日期和时间，如 2026-09-01T21:00'))

/** A whole number between two bounds, both included. */
export const whole = (min: number, max?: number) => {
  const error = max === undefined ? `应为不小于 ${min} 的整数` : `应为 ${min} 到 ${max} 的整数`
  const most = max ?? Number.MAX_SAFE_INTEGER
  const schema = z.int({ error }).check(z.gte(min, { error }), z.lte(most, { error }))
  return ofKind({ kind: 'whole', min, ...(max !== undefined && { max }) }, schema)
}

export const flag = () => ofKind({ kind: 'flag' }, z.boolean({ error: '应为是或否' }))

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  ofKind(
    { kind: 'choice', options: names },
    z.enum(names, {
      error: ({ input }) =>
        input === undefined ? '请选一项' : `应为以下之一：${names.map(optionName).join('、')}`,
    }),
  )

const isYear = (value: string) =>
  /^\d{4}-\d{4}$/u.test(value) && Number(value.slice(5)) === Number(value.slice(0, 4)) + 1

/** The name of an academic year. */
export const year = () => ofKind({ kind: 'year' }, textThat(isYear, '应为学年，如 2026-2027'))

export const decimal = () => ofKind({ kind: 'decimal' }, textThat(isDecimal, '应为 0 到 1 的小数，如 0.85'))

const subjectBounds = { min: 1, max: 20 } as const

/** A subject; "none" stands for no homework at all and is a subject of assignments only. */
export const subject = () =>
  ofKind(
    { kind: 'subject', ...subjectBounds, orNone: false },
    boundedText(subjectBounds.min, subjectBounds.max).check(
      z.refine((value) => value !== 'none', { error: '应为学科的名称' }),
    ),
  )

export const subjectOrNone = () =>
  ofKind(
    { kind: 'subject', ...subjectBounds, orNone: true },
    boundedText(subjectBounds.min, subjectBounds.max),
  )

function listKind(of: FieldKind, min: number, max: number): FieldKind {
  return of.kind === 'choice'
    ? { kind: 'choices', options: of.options, min, max }
    : { kind: 'list', of, min, max }
}

/** Distinct values of a kind. */
export const distinct = <Item extends z.ZodMiniType>(item: Item, min: number, max: number) => {
  const unique = (items: unknown[]) => new Set(items).size === items.length
  const schema = z
    .array(item, { error: '应为若干项' })
    .check(
      z.minLength(min, { error: `至少选 ${min} 项` }),
      z.maxLength(max, { error: `最多选 ${max} 项` }),
      z.refine(unique, { error: '不能重复' }),
    )
  return ofKind(listKind(kindOf(item), min, max), schema)
}
