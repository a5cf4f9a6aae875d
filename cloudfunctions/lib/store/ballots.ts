/** The boxes of surveys, and the results that come out of them. */
import type { SurveyResult } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { changedNow } from '../changed'
import {
  ballots,
  changedBy,
  command,
  type Found,
  ledgers,
  mostDocuments,
  projection,
  unlessDuplicate,
} from './database'

/** A part of a survey's box: who of these pupils answered, their sealed answers, and the sealed counters. */
export interface Shard {
  _id: string
  school: string
  survey: string
  rev: number
  answered: Record<string, string>
  sealed: string
  /** Absent in a box that an earlier release began. */
  counters?: string
}

export async function readShard(id: string): Promise<Shard | undefined> {
  const { data } = (await ballots.doc(id).get()) as Found
  return (data as Shard[])[0]
}

export const insertShard = (shard: Shard): Promise<boolean> => unlessDuplicate(ballots.add(shard))

export async function saveShard(shard: Shard): Promise<boolean> {
  const { _id, rev, answered, sealed, counters } = shard
  const fields = { answered: command.set(answered), sealed, ...(counters && { counters }), rev: rev + 1 }
  return changedBy(await ballots.where({ _id, rev }).update(fields)) === 1
}

/** Shards by id; those that do not exist are left out. One call. */
export async function readShards(ids: readonly string[]): Promise<Shard[]> {
  return (
    await ballots
      .where({ _id: command.in([...ids]) })
      .limit(mostDocuments)
      .get()
  ).data as Shard[]
}

/** Who has answered these surveys, shard by shard. One call, and none where no survey is asked for. */
export async function readAnsweredOf(
  school: string,
  surveys: readonly string[],
): Promise<Pick<Shard, 'survey' | 'answered'>[]> {
  if (surveys.length === 0) return []
  const query = ballots.where({ school, survey: command.in([...surveys]) })
  const { data } = await query
    .field(projection(['survey', 'answered']))
    .limit(mostDocuments)
    .get()
  return data as Pick<Shard, 'survey' | 'answered'>[]
}

/** Who of these pupils answered, in these shards, by shard. One call, and none where no shard is asked for. */
export async function readAnswered(
  ids: readonly string[],
  pupilKeys: readonly string[],
): Promise<ReadonlyMap<string, Shard['answered']>> {
  if (ids.length === 0) return new Map()
  const fields = [...new Set(pupilKeys)].map((key) => `answered.${key}`)
  const query = ballots.where({ _id: command.in([...new Set(ids)]) }).field(projection(fields))
  const found = (await query.limit(mostDocuments).get()).data as Pick<Shard, '_id' | 'answered'>[]
  return new Map(found.map(({ _id, answered }) => [_id, answered]))
}

/**
 * Takes the sealed answers and counters out of the boxes of surveys whose results are kept; who has answered stays, for
 * retries. One call, and none where no survey is named.
 */
export async function emptyBoxes(school: string, surveys: readonly string[]): Promise<void> {
  if (surveys.length === 0) return
  const full = { school, survey: command.in([...surveys]), sealed: command.neq('') }
  await ballots.where(full).update({ sealed: '', counters: '' })
}

/** Keeps a survey's result; the first one stays. */
export async function saveResult(schoolLedger: string, survey: string, result: SurveyResult): Promise<void> {
  const path = `results.${keyOf(survey)}`
  await ledgers
    .where({ _id: schoolLedger, [path]: command.exists(false) })
    .update({ [path]: command.set(result), ...changedNow() })
}
