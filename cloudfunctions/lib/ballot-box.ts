/**
 * Ballots. A survey's box is split into shards; a pupil's shard follows from a keyed hash, so that no document is
 * written too often. A shard holds two things apart: which of its pupils have answered, and the ballots, sealed. Every
 * ballot is given the same room, whatever was written, and all of a shard are sealed together, in the order of their
 * content, anew at each ballot and under a key that is not in the store: neither the order of arrival, nor the moment,
 * nor the length of an answer can be read from them. Sums leave the box after closing only.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { joinKey } from '../../shared/keys'
import type { SurveyResult } from '../../shared/books'
import { roomFor } from '../../shared/surveys/answers'
import { type Question, satisfiedFrom } from '../../shared/surveys/form'
import { figuresOf, type OpenedBallot, type QuestionTexts, textsOf } from '../../shared/surveys/figures'
import { leastBallots } from '../../shared/surveys/suppress'
import { keyFor } from './secret'
import { type Shard } from './store/ballots'

const shards = 64
const nonceBytes = 12
const tagBytes = 16
const markSigns = 22

/** All shards that a survey's box may have. */
export const shardIdsOf = (school: string, survey: string): string[] =>
  Array.from({ length: shards }, (_, shard) => joinKey(school, survey, String(shard)))

/** The shard that a pupil's ballot goes into. */
export function shardIdOf(school: string, survey: string, student: string): string {
  const hash = createHmac('sha256', keyFor('shard', joinKey(school, survey)))
    .update(student)
    .digest()
  return joinKey(school, survey, String(hash.readUInt32BE() % shards))
}

/** What a retry is known by. A mutation id may hold the time at which the phone made it, and is not kept itself. */
const markOf = (shardId: string, mutation: string): string =>
  createHmac('sha256', keyFor('mark', shardId)).update(mutation).digest('base64url').slice(0, markSigns)

export const emptyShard = (_id: string, school: string, survey: string): Shard => ({
  ...{ _id, school, survey, rev: 0, answered: {} },
  sealed: seal(_id, [], 1),
})

/** A ballot as text, filled up with blanks. Without questions it is the rating alone. */
function written({ rating, answers }: OpenedBallot, room: number): Buffer {
  const text = Buffer.from(JSON.stringify(answers.length === 0 ? rating : [rating, ...answers]))
  if (text.length > room) throw new Error(`a ballot takes ${text.length} bytes, and has room for ${room}`)
  return Buffer.concat([text, Buffer.alloc(room - text.length, ' ')])
}

function read(slot: Buffer): OpenedBallot {
  const value = JSON.parse(slot.toString('utf8')) as number | [number, ...OpenedBallot['answers']]
  if (typeof value === 'number') return { rating: value, answers: [] }
  const [rating, ...answers] = value
  return { rating, answers }
}

function seal(shardId: string, ballots: OpenedBallot[], room: number): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor('answers', shardId), nonce)
  const sorted = ballots.map((ballot) => written(ballot, room)).sort((a, b) => a.compare(b))
  const text = Buffer.concat([cipher.update(Buffer.concat(sorted)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

function unseal({ _id, sealed }: Shard, room: number): OpenedBallot[] {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFor('answers', _id), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  return Array.from({ length: text.length / room }, (_, at) =>
    read(text.subarray(at * room, (at + 1) * room)),
  )
}

/** Whether the box was opened before, and its ballots taken out. */
export const isEmptied = ({ sealed }: Shard): boolean => sealed === ''

/** What is known of a pupil's ballot: none, this very submission, or another. Ids stood for themselves once. */
export function ballotOf(shard: Shard, studentKey: string, mutation: string): 'none' | 'same' | 'other' {
  const mark = shard.answered[studentKey]
  if (mark === undefined) return 'none'
  return mark === markOf(shard._id, mutation) || mark === mutation ? 'same' : 'other'
}

/** A shard with one more ballot in it, and who has answered in the order of their names. */
export function withBallot(
  shard: Shard,
  studentKey: string,
  mutation: string,
  ballot: OpenedBallot,
  questions: readonly Question[],
): Shard {
  const room = roomFor(questions)
  const answered = Object.entries({ ...shard.answered, [studentKey]: markOf(shard._id, mutation) })
  return {
    ...shard,
    answered: Object.fromEntries(answered.sort(([a], [b]) => (a < b ? -1 : 1))),
    sealed: seal(shard._id, [...unseal(shard, room), ballot], room),
  }
}

/** A survey after closing: its result, and the texts that are kept beside it. */
export interface Opened {
  result: SurveyResult
  texts: QuestionTexts[]
}

/** A box opened after closing: its sums and who answered, or that there are too few for any figure. */
export function openBox(
  box: Shard[],
  questions: readonly Question[],
  textOf: (key: string) => string,
): Opened {
  const room = roomFor(questions)
  const ballots = box.flatMap((shard) => unseal(shard, room))
  if (ballots.length < leastBallots) return { result: { tooFew: true }, texts: [] }
  const satisfied = ballots.filter(({ rating }) => rating >= satisfiedFrom).length
  const answered = box.flatMap((shard) => Object.keys(shard.answered).map(textOf)).sort()
  const figures = figuresOf(questions, ballots)
  const result = { ballots: ballots.length, satisfied, answered, figures }
  return { result, texts: textsOf(questions, ballots, figures) }
}
