/** The boxes of a generated school's surveys: sealed while they are open, and what came out of those that closed. */
import {
  emptyShard,
  openBox,
  shardIdOf,
  shardIdsOf,
  withBallot,
} from '../../../cloudfunctions/lib/ballot-box'
import { type Arrival, hourOf } from '../../../cloudfunctions/lib/ballot-counters'
import type { Shard } from '../../../cloudfunctions/lib/store/ballots'
import type { SurveyResult } from '../../../shared/books'
import { addDays } from '../../../shared/calendar'
import { keyOf, textOf } from '../../../shared/keys'
import type { Entry } from '../generate/entry'
import type { SurveySums } from '../generate/surveys'
import { mutationOf } from './filing'

export interface Boxes {
  shards: Shard[]
  results: Record<string, SurveyResult>
  /** When the timer kept each result: in the night after the survey closed. */
  keptAt: string[]
}

/** When the timer comes in the night after a day. */
export const nightAfter = (date: string): string => `${addDays(date, 1)}T00:10:00+08:00`

interface Came {
  surveys: readonly SurveySums[]
  /** The class of a pupil on a day. */
  classOf: (student: string, date: string) => string
}

function arrivalOf({ surveys, classOf }: Came, { at, record }: Entry): Arrival {
  const { opened = '' } = surveys.find(({ survey }) => survey === record.survey) ?? {}
  return { class: classOf(String(record.student), at.slice(0, 10)), hour: hourOf(opened, new Date(at)) }
}

function cast(school: string, shards: Map<string, Shard>, entry: Entry, came: Came): void {
  const { survey, student, rating } = entry.record as Entry['record'] &
    Record<'survey' | 'student', string> & { rating: number }
  const id = shardIdOf(school, survey, student)
  const before = shards.get(id)
  const shard = before ?? emptyShard(id, school, survey)
  const ballot = { studentKey: keyOf(student), mutation: mutationOf(entry), rating, answers: [] }
  const filled = withBallot(shard, { ...ballot, ...arrivalOf(came, entry) }, [])
  shards.set(id, { ...filled, rev: before ? shard.rev + 1 : shard.rev })
}

/** Fills the boxes with ballots in time order, and opens those that closed before a day. Needs BALLOT_KEY. */
export function fillBoxes(school: string, entries: readonly Entry[], came: Came, asOf: string): Boxes {
  const shards = new Map<string, Shard>()
  for (const entry of entries) if (!entry.refused) cast(school, shards, entry, came)
  const results: Boxes['results'] = {}
  const closed = came.surveys.filter(({ closes }) => closes < asOf)
  for (const { survey } of closed) {
    const box = shardIdsOf(school, survey).flatMap((id) => shards.get(id) ?? [])
    results[keyOf(survey)] = openBox(box, [], textOf).result
    for (const shard of box) shards.set(shard._id, { ...shard, sealed: '', counters: '' })
  }
  return {
    ...{ shards: [...shards.values()], results },
    keptAt: closed.map(({ closes }) => nightAfter(closes)),
  }
}
