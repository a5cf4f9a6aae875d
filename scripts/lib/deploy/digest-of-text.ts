import { createHash } from 'node:crypto'

/** A digest of a value that can be written as JSON. */
export const digestOfText = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
