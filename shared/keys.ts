/**
 * Text as a key of a stored document. Documents keep maps from ids, subjects and dates, and the store reads
 * "." and "$" in a key as its own signs; "/" joins the labels of a counter. Each is written as %XX, and so is
 * the first letter of names that every JavaScript object inherits, such as "constructor".
 */
const reserved = /[%/.$]|^_/gu

const escape = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** One part of a key: any text in, a text that is safe as a map key out. {@link textOf} is its inverse. */
export function keyOf(text: string): string {
  const safe = text.replace(reserved, escape)
  return safe in Object.prototype ? escape(safe.charAt(0)) + safe.slice(1) : safe
}

/** The text that a key part was made of. */
export const textOf = (key: string): string => decodeURIComponent(key)

/** Several parts as one key, "2026-2027/primary/语文". */
export const joinKey = (...parts: string[]): string => parts.map(keyOf).join('/')

/** The parts of a joined key. */
export const splitKey = (key: string): string[] => key.split('/').map(textOf)
