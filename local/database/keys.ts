import { invalidParameter } from '../wire/problems'
import { dump } from './ejson'

/** Bytes whose order is the database's order of values: null, numbers, text, objects, arrays, booleans, dates. */
export function keyOf(value: unknown): Buffer {
  if (value === undefined || value === null) return nullKey
  if (typeof value === 'number') return tagged(tags.number, numberBytes(value))
  if (typeof value === 'string') return tagged(tags.text, textBytes(value))
  if (typeof value === 'boolean') return Buffer.from([tags.boolean, value ? 1 : 0])
  if (value instanceof Date) return tagged(tags.date, numberBytes(value.getTime()))
  if (value instanceof RegExp) return tagged(tags.pattern, textBytes(String(value)))
  return tagged(Array.isArray(value) ? tags.array : tags.object, textBytes(dump(value)))
}

const tags = {
  nothing: 0x05,
  number: 0x10,
  text: 0x20,
  object: 0x30,
  array: 0x40,
  boolean: 0x60,
  date: 0x70,
  pattern: 0x80,
}
const nullKey = Buffer.from([tags.nothing])

/** Sorts after every key that begins with the same bytes. */
export const afterAll = Buffer.from([0xff])

const tagged = (tag: number, bytes: Buffer) => Buffer.concat([Buffer.from([tag]), bytes])

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value) // minus zero equals zero
  const first = bytes[0] ?? 0
  if (first & 0x80) return Buffer.from(bytes.map((byte) => ~byte & 0xff))
  bytes[0] = first | 0x80
  return bytes
}

// A zero byte ends a text, so that a composite key never runs one field into the next.
function textBytes(text: string): Buffer {
  const escaped = text.includes('\0') ? text.replaceAll('\0', '\0\u0002') : text
  return Buffer.concat([Buffer.from(escaped, 'utf8'), Buffer.from([0, 1])])
}

/** The order of two values in the database. */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return Buffer.compare(keyOf(left), keyOf(right))
}

/** The primary key of a document in the store's tables. */
export function keyOfId(id: unknown): string {
  if (typeof id === 'string') return `s${id}`
  if (typeof id === 'number' && Number.isFinite(id)) return `n${id}`
  throw invalidParameter('an _id is a text or a number')
}
