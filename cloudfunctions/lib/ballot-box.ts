/**
 * Ballots. A survey's box is split into shards; a pupil's shard follows from a keyed hash, so that no document is
 * written too often. A shard holds two things apart: which of its pupils have answered, and the answers, sealed. The
 * answers are sealed together, in the order of their size, anew at each ballot and under a key that is not in the
 * store: neither the order of arrival nor the moment can be read from them. Sums leave the box after closing only.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { joinKey } from '../../shared/keys'
import type { SurveyResult } from '../../shared/books'
import { type Shard } from './store/ballots'

const shards = 64
const nonceBytes = 12
const tagBytes = 16

/** Results of fewer ballots than this are never shown [contract, section 2]. */
export const leastBallots = 5
const satisfiedFrom = 4

function masterKey(): Buffer {
  const key = Buffer.from(process.env.BALLOT_KEY ?? '', 'base64')
  if (key.length < 32)
    throw new Error('BALLOT_KEY is missing: 32 random bytes, base64, kept outside the database')
  return key
}

const keyFor = (purpose: string, box: string) =>
  Buffer.from(hkdfSync('sha256', masterKey(), box, purpose, 32))

/** The shard that a pupil's ballot goes into. */
export function shardIdOf(school: string, survey: string, student: string): string {
  const hash = createHmac('sha256', keyFor('shard', joinKey(school, survey)))
    .update(student)
    .digest()
  return joinKey(school, survey, String(hash.readUInt32BE() % shards))
}

export const emptyShard = (_id: string, school: string, survey: string): Shard => ({
  ...{ _id, school, survey, rev: 0, answered: {} },
  sealed: seal(_id, []),
})

function seal(shardId: string, ratings: number[]): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor('answers', shardId), nonce)
  const sorted = [...ratings].sort((a, b) => a - b)
  const text = Buffer.concat([cipher.update(sorted.join(''), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

function unseal({ _id, sealed }: Shard): number[] {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('answers', _id), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  return [...text.toString('utf8')].map(Number)
}

/** A shard with one more ballot in it. */
export const withBallot = (shard: Shard, studentKey: string, mutation: string, rating: number): Shard => ({
  ...shard,
  answered: { ...shard.answered, [studentKey]: mutation },
  sealed: seal(shard._id, [...unseal(shard), rating]),
})

/** A box opened after closing: its sums and who answered, or that there are too few for any figure. */
export function openBox(box: Shard[], textOf: (key: string) => string): SurveyResult {
  const ratings = box.flatMap(unseal)
  if (ratings.length < leastBallots) return { tooFew: true }
  const satisfied = ratings.filter((rating) => rating >= satisfiedFrom).length
  const answered = box.flatMap((shard) => Object.keys(shard.answered).map(textOf)).sort()
  return { ballots: ratings.length, satisfied, answered }
}
