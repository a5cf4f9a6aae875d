/**
 * The hour in which a school's families answer a survey. Each visit is sent at its time, whether those before it were
 * answered or not, but faster than in the world: the first five minutes and the rest of the hour each take as long as
 * their families need at five times the pace of the first five minutes of 2,000. The functions' clock shows the hour's
 * own time. Overlapping ballots are thus met more often than in such an hour, not less.
 */
import type { CloudBase } from '../../../local/cloudbase'
import type { SurveyResult } from '../../../shared/books'
import { milliseconds, quantile } from '../statistics'
import { withStore } from './store'
import { type Cast, cast, day, open, prepare } from './survey-cast'
import { mostUpdatesOf, resultOf, settledResult, shardsOf } from './survey-figures'
import { ballotOf, isLate, planOf, rushSeconds, type Visit } from './survey-plan'

const begins = Date.parse(`${day}T19:00:00+08:00`)
/** Families that arrive in a second of the measurement. */
const pace = (5 * 1000) / 300
export interface SurveyHour {
  ballots: number
  /** By outcome: accepted (a repeated one each time), duplicate, closed, or whatever else it came to. */
  outcomes: Record<string, number>
  /** Share of ballots that had to be put in again, in percent. */
  lostPercent: number
  /** The most ballots that one document took in a second of the hour. */
  mostUpdates: number
  /** Shards that took ballots. */
  shards: number
  latency: { p50: number; p95: number; p99: number }
  /** Pupils for whom a ballot was accepted; and the result as it is kept, and as it must be. */
  voted: number
  result: SurveyResult | undefined
  expected: SurveyResult
}

/** Milliseconds into the measurement at which a second of the hour comes. */
function sentAt(second: number, families: number): number {
  const half = (1000 * families) / 2 / pace
  return second < rushSeconds
    ? (half * second) / rushSeconds
    : half + (half * (second - rushSeconds)) / (3600 - rushSeconds)
}

async function sendAll(cloud: CloudBase, visits: readonly Visit[], families: number): Promise<Cast[]> {
  const began = performance.now()
  const casts = visits.map(async (visit) => {
    const wait = sentAt(visit.second, families) - (performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, wait))
    const at = new Date(begins + 1000 * visit.second)
    const { ballot } = visit
    if (ballot !== undefined) return cast(cloud, { ...visit, ballot }, at)
    await open(cloud, visit, at)
    return undefined
  })
  return (await Promise.all(casts)).filter((one) => one !== undefined)
}

/** A survey's hour in a school that is new in this store. */
export async function measureSurveyHour(cloud: CloudBase, families: number): Promise<SurveyHour> {
  await prepare(cloud, families, new Date(begins))
  const casts = await sendAll(cloud, planOf(families, 5), families)
  const late = Array.from({ length: families }, (_, index) => index).filter(isLate)
  for (const index of late) {
    const visit = { second: 0, openid: `guardian${index}`, ballot: ballotOf(index, 3) }
    casts.push(await cast(cloud, visit, new Date(begins + 24 * 3_600_000)))
  }
  const accepted = new Map(
    casts.filter(({ outcome }) => outcome === 'accepted').map((one) => [one.ballot.student, one]),
  )
  const outcomes: Record<string, number> = {}
  for (const { outcome } of casts) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  const times = casts.map(({ milliseconds }) => milliseconds)
  const [p50, p95, p99] = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)]
  return {
    ...{ ballots: casts.length, outcomes, latency: { p50, p95, p99 } },
    lostPercent: (100 * casts.reduce((sum, { lost }) => sum + lost, 0)) / casts.length,
    mostUpdates: mostUpdatesOf(cloud, accepted),
    shards: shardsOf(cloud),
    voted: accepted.size,
    ...{ result: await settledResult(cloud), expected: resultOf(accepted) },
  }
}

const families = 2000

export async function tellSurveyHour(): Promise<void> {
  console.log(`\n## A survey's hour: ${families} families, half of them in five minutes, five times as fast`)
  const hour = await withStore({ instances: 4 }, (cloud) => measureSurveyHour(cloud, families))
  const { outcomes, latency, voted, result, expected } = hour
  const told = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`)
  console.log(`${hour.ballots} ballots: ${told.join(', ')}`)
  const counted = result && 'answered' in result && 'answered' in expected
  const isRight = counted && result.answered.join() === expected.answered.join()
  console.log(
    `children who voted ${voted}, counted after closing ${counted ? result.ballots : 'none'}: ` +
      (isRight ? 'the same, each once' : 'NOT the same'),
  )
  console.log(`put in again because another came in between: ${hour.lostPercent.toFixed(2)} % (most: 1 %)`)
  console.log(`the most ballots of one document in a second of the hour: ${hour.mostUpdates} (most: 10)`)
  const { p50, p95, p99 } = latency
  console.log(`a ballot: p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}`)
}
