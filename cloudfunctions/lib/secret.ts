/**
 * The one secret of an environment, and the keys that follow from it: one for each purpose, so that none says anything
 * about another. It is an environment variable of the functions and is in no document and no backup.
 */
import { hkdfSync } from 'node:crypto'

const leastBytes = 32
const keyBytes = 32

function masterKey(): Buffer {
  const key = Buffer.from(process.env.BALLOT_KEY ?? '', 'base64')
  if (key.length < leastBytes)
    throw new Error('BALLOT_KEY is missing: 32 random bytes, base64, kept outside the database')
  return key
}

/** The key for a purpose, such as "answers", and what it is used on, such as a shard's id. */
export const keyFor = (purpose: string, subject: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey(), subject, purpose, keyBytes))
