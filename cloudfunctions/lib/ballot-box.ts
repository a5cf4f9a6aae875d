/**
 * Ballots. A survey's box is split into shards; a pupil's shard follows from a keyed hash, so that no document is
 * written too often. A shard holds two things apart: which of its pupils have answered, and the ballots, sealed. Every
 * ballot is given the same room, whatever was written, and all of a shard are sealed together, in the order of their
 * content, anew at each ballot and under a key that is not in the store (ballot-seal.ts): neither the order of arrival,
 * nor the moment, nor the length of an answer can be read from them. Beside them lie counters (ballot-counters.ts).
 * Sums leave the box after closing only.
 */
import type { SurveyResult } from '../../shared/books'
import { signalsIn } from '../../shared/coaching/index'
import { joinKey } from '../../shared/keys'
import { roomFor } from '../../shared/surveys/answers'
import { type Question, satisfiedFrom } from '../../shared/surveys/form'
import { figuresOf, type OpenedBallot, type QuestionTexts, textsOf } from '../../shared/surveys/figures'
import { leastBallots } from '../../shared/surveys/suppress'
import { type Arrival, classesIn, noCounters, withArrival } from './ballot-counters'
import { keyedHash, seal, slotOf, unseal } from './ballot-seal'
import { type Shard } from './store/ballots'

const shards = 64
const markSigns = 22

/** All shards that a survey's box may have. */
export const shardIdsOf = (school: string, survey: string): string[] =>
  Array.from({ length: shards }, (_, shard) => joinKey(school, survey, String(shard)))

/** The shard that a pupil's ballot goes into. */
export function shardIdOf(school: string, survey: string, student: string): string {
  const hash = keyedHash('shard', joinKey(school, survey), student)
  return joinKey(school, survey, String(hash.readUInt32BE() % shards))
}

/** What a retry is known by. A mutation id may hold the time at which the phone made it, and is not kept itself. */
const markOf = (shardId: string, mutation: string): string =>
  keyedHash('mark', shardId, mutation).toString('base64url').slice(0, markSigns)

export const emptyShard = (_id: string, school: string, survey: string): Shard => ({
  ...{ _id, school, survey, rev: 0, answered: {} },
  ...{ sealed: seal('answers', _id, []), counters: noCounters(_id) },
})

/** A ballot as text. Without questions it is the rating alone. */
const written = ({ rating, answers }: OpenedBallot, room: number): Buffer =>
  slotOf(JSON.stringify(answers.length === 0 ? rating : [rating, ...answers]), room)

function read(slot: Buffer): OpenedBallot {
  const value = JSON.parse(slot.toString('utf8')) as number | [number, ...OpenedBallot['answers']]
  if (typeof value === 'number') return { rating: value, answers: [] }
  const [rating, ...answers] = value
  return { rating, answers }
}

/** Whether the box was opened before, and its ballots taken out. */
export const isEmptied = ({ sealed }: Shard): boolean => sealed === ''

/** What is known of a pupil's ballot: none, this very submission, or another. Ids stood for themselves once. */
export function ballotOf(shard: Shard, studentKey: string, mutation: string): 'none' | 'same' | 'other' {
  const mark = shard.answered[studentKey]
  if (mark === undefined) return 'none'
  return mark === markOf(shard._id, mutation) || mark === mutation ? 'same' : 'other'
}

/** A ballot of a pupil under a mutation id, and where it comes from. */
export interface Casting extends OpenedBallot, Arrival {
  studentKey: string
  mutation: string
}

/** A shard with one more ballot in it, and who has answered in the order of their names. */
export function withBallot(shard: Shard, casting: Casting, questions: readonly Question[]): Shard {
  const { studentKey, mutation, rating } = casting
  const room = roomFor(questions)
  const answered = Object.entries({ ...shard.answered, [studentKey]: markOf(shard._id, mutation) })
  const slots = [...unseal('answers', shard._id, shard.sealed, room), written(casting, room)]
  return {
    ...shard,
    answered: Object.fromEntries(answered.sort(([a], [b]) => (a < b ? -1 : 1))),
    sealed: seal('answers', shard._id, slots),
    // A box of an earlier release counts nothing: some of its ballots would be missing.
    ...(shard.counters !== undefined && { counters: withArrival(shard, shard.counters, casting, rating) }),
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
  const ballots = box.flatMap(({ _id, sealed }) => unseal('answers', _id, sealed, room).map(read))
  if (ballots.length < leastBallots) return { result: { tooFew: true }, texts: [] }
  const satisfied = ballots.filter(({ rating }) => rating >= satisfiedFrom).length
  const answered = box.flatMap((shard) => Object.keys(shard.answered).map(textOf)).sort()
  const figures = figuresOf(questions, ballots)
  const signals = signalsIn({ ballots, questions, classes: classesIn(box) })
  const result = { ballots: ballots.length, satisfied, answered, figures, signals }
  return { result, texts: textsOf(questions, ballots, figures) }
}
