import { invalidParameter } from '../wire/problems'

/** The fields of a document or of an object within one. Values in memory are never changed in place. */
export type Fields = Record<string, unknown>

/** Is this an object with fields, and not null, an array, a date or a pattern? */
export function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

/** Reads extended JSON (canonical or relaxed); `now` stands in for the server's date. */
export function parse(text: string, now?: number): unknown {
  const value: unknown = JSON.parse(text)
  return text.includes('"$') ? revive(value, now) : value
}

function revive(value: unknown, now: number | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let position = 0; position < value.length; position++) value[position] = revive(value[position], now)
    return value
  }
  const fields = value as Fields
  const names = Object.keys(fields)
  const first = names[0]
  if (names.length === 1 && first?.startsWith('$')) {
    const decode = decoders[first]
    if (decode) return decode(fields[first], now)
  }
  for (const name of names) fields[name] = revive(fields[name], now)
  return fields
}

type Decoder = (value: unknown, now: number | undefined) => unknown

const unsupported: Decoder = () => {
  throw invalidParameter('object ids, decimals and binary values are not supported')
}

const decoders: Record<string, Decoder | undefined> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: readDate,
  $regularExpression: readPattern,
  $tcb_server_date: readServerDate,
  $oid: unsupported,
  $numberDecimal: unsupported,
  $binary: unsupported,
}

function readDate(value: unknown): Date {
  const time = isFields(value) ? Number(value.$numberLong) : value
  const date = new Date(typeof time === 'string' || typeof time === 'number' ? time : NaN)
  if (Number.isNaN(date.getTime())) throw invalidParameter('a date cannot be read')
  return date
}

function readPattern(value: unknown): RegExp {
  if (!isFields(value) || typeof value.pattern !== 'string')
    throw invalidParameter('a pattern cannot be read')
  const options = typeof value.options === 'string' ? value.options.replace(/[^imsu]/g, '') : ''
  try {
    return new RegExp(value.pattern, options)
  } catch {
    throw invalidParameter('a pattern cannot be read')
  }
}

function readServerDate(value: unknown, now: number | undefined): Date {
  const offset = isFields(value) ? Number(revive(value.offset, now) ?? 0) : 0
  return new Date((now ?? Date.now()) + offset)
}

/** Writes relaxed extended JSON. A plain value is known to hold nothing but JSON and needs no walk. */
export function dump(value: unknown, plain = false): string {
  return JSON.stringify(plain ? value : encode(value))
}

const lastPrintableDate = 253402300800000 // the year 10000

function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(encode)
  if (value instanceof Date) return { $date: encodeTime(value) }
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } }
  }
  const encoded: Fields = {}
  for (const [name, field] of Object.entries(value)) if (field !== undefined) encoded[name] = encode(field)
  return encoded
}

function encodeTime(date: Date): unknown {
  const time = date.getTime()
  return time >= 0 && time < lastPrintableDate ? date.toISOString() : { $numberLong: String(time) }
}

/** Checks the names of the fields to be stored and tells whether the value is plain JSON. */
export function checkStorable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (value instanceof Date || value instanceof RegExp) return false
  if (Array.isArray(value)) return value.map(checkStorable).every(Boolean)
  let plain = true
  for (const [name, field] of Object.entries(value)) {
    checkName(name)
    if (!checkStorable(field)) plain = false
  }
  return plain
}

/** Refuses the names that a document cannot have. */
export function checkName(name: string): void {
  if (name === '' || name === '__proto__' || name.startsWith('$') || /[.\0]/.test(name)) {
    throw invalidParameter(`the field name '${name}' is not allowed`)
  }
}

/** Are two values the same to the last detail, the order of the fields included? */
export function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false
  return dump(left) === dump(right)
}
