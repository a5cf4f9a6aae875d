/** What came of a survey's hour, as the store has it and as it must be. */
import type { CloudBase } from '../../../local/cloudbase'
import type { SurveyResult } from '../../../shared/books'
import { addDays } from '../../../shared/calendar'
import { textOf } from '../../../shared/keys'
import { type Cast, day, survey } from './survey-cast'

/** The most ballots of one shard in one second, by the second in which they were cast. */
export function mostUpdatesOf(cloud: CloudBase, accepted: ReadonlyMap<string, Cast>): number {
  const counts = new Map<string, number>()
  for (const { _id, answered } of cloud.documents('ballots')) {
    for (const key of Object.keys(answered as object)) {
      const place = `${String(_id)} ${Math.floor(accepted.get(textOf(key))?.second ?? 0)}`
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  return Math.max(...counts.values())
}

/** The shards that took ballots. */
export const shardsOf = (cloud: CloudBase): number => [...cloud.documents('ballots')].length

/** The result after the night's timer. */
export async function settledResult(cloud: CloudBase): Promise<SurveyResult | undefined> {
  await cloud.fireTimer('nightly', new Date(`${addDays(day, 1)}T00:10:00+08:00`))
  const own = [...cloud.documents('ledgers')].find(({ kind }) => kind === 'school')
  return (own?.results as Record<string, SurveyResult> | undefined)?.[survey]
}

/** What must come out: everybody's first accepted ballot, once. */
export function resultOf(accepted: ReadonlyMap<string, Cast>): SurveyResult {
  const satisfied = [...accepted.values()].filter(({ ballot }) => ballot.rating >= 4).length
  return { ballots: accepted.size, satisfied, answered: [...accepted.keys()].sort() }
}
