/**
 * What is put into a box, sealed: slots of equal room, in the order of their content, under a key that is not in the
 * store. Two sealed texts of as many slots are as long, and nothing of one is found again in the other.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { keyFor } from './secret'

const nonceBytes = 12
const tagBytes = 16

/** Ballots, and what is counted of them, lie apart under keys of their own. */
export type Purpose = 'answers' | 'counters'

/** A keyed hash that nobody can compute who has the store alone. */
export const keyedHash = (purpose: 'shard' | 'mark' | 'class', place: string, text: string): Buffer =>
  createHmac('sha256', keyFor(purpose, place)).update(text).digest()

/** A text as a slot, filled up with blanks. */
export function slotOf(text: string, room: number): Buffer {
  const bytes = Buffer.from(text)
  if (bytes.length > room) throw new Error(`a slot takes ${bytes.length} bytes, and has room for ${room}`)
  return Buffer.concat([bytes, Buffer.alloc(room - bytes.length, ' ')])
}

export function seal(purpose: Purpose, shardId: string, slots: readonly Buffer[]): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, shardId), nonce)
  const sorted = [...slots].sort((a, b) => a.compare(b))
  const text = Buffer.concat([cipher.update(Buffer.concat(sorted)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

export function unseal(purpose: Purpose, shardId: string, sealed: string, room: number): Buffer[] {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose, shardId), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  return Array.from({ length: text.length / room }, (_, at) => text.subarray(at * room, (at + 1) * room))
}
