/**
 * What is counted of ballots beside their answers, by class: how many came in which hour, and how many were satisfied.
 * Each ballot leaves two slots, which are sealed and sorted with those of all others of its shard. The one knows
 * nothing of the other, and neither of the answers: not even who has the key finds an hour beside an answer. Opened
 * after closing only, for the signals of shared/coaching; no count leaves the box.
 */
import type { CountedClass } from '../../shared/coaching/signal'
import { satisfiedFrom } from '../../shared/surveys/form'
import { keyedHash, seal, slotOf, unseal } from './ballot-seal'
import { joinKey } from '../../shared/keys'

/** Where a ballot comes from, and in which hour after the survey's first midnight. */
export interface Arrival {
  class: string
  hour: number
}

const tagSigns = 6
const mostHours = 9999
const numberSigns = String(mostHours).length
const slotRoom = 1 + tagSigns + numberSigns

const hourMilliseconds = 3_600_000

/** The hour of a moment in a survey that was opened on a day. */
export const hourOf = (opened: string, now: Date): number =>
  Math.min(mostHours, Math.floor((now.getTime() - Date.parse(`${opened}T00:00:00+08:00`)) / hourMilliseconds))

interface Place {
  _id: string
  school: string
  survey: string
}

/** A class as a box knows it: by a keyed hash, as long for any class. */
const tagOf = ({ school, survey }: Place, id: string) =>
  keyedHash('class', joinKey(school, survey), id).toString('base64url').slice(0, tagSigns)

const slot = (kind: 'h' | 's', tag: string, value: number) =>
  slotOf(`${kind}${tag}${String(value).padStart(numberSigns, '0')}`, slotRoom)

export const noCounters = (shardId: string): string => seal('counters', shardId, [])

/** The counters of a shard with one more ballot. */
export function withArrival(place: Place, counters: string, arrival: Arrival, rating: number): string {
  const tag = tagOf(place, arrival.class)
  const own = [slot('h', tag, arrival.hour), slot('s', tag, rating >= satisfiedFrom ? 1 : 0)]
  return seal('counters', place._id, [...unseal('counters', place._id, counters, slotRoom), ...own])
}

interface Counted {
  satisfied: number
  ballots: number
  hours: Map<number, number>
}

function take(classes: Map<string, Counted>, text: string): void {
  const tag = text.slice(1, 1 + tagSigns)
  const value = Number(text.slice(1 + tagSigns))
  const counted = classes.get(tag) ?? { satisfied: 0, ballots: 0, hours: new Map<number, number>() }
  classes.set(tag, counted)
  if (text.startsWith('s')) counted.satisfied += value
  else {
    counted.ballots += 1
    counted.hours.set(value, (counted.hours.get(value) ?? 0) + 1)
  }
}

/** The most ballots in two hours that follow each other: who sits down at ten to nine ends after nine. */
const busiestOf = (hours: ReadonlyMap<number, number>): number =>
  Math.max(...[...hours].map(([hour, ballots]) => ballots + (hours.get(hour + 1) ?? 0)))

/** The counters of all shards together, by class, without its name. Shards of an earlier release have none. */
export function classesIn(box: readonly { _id: string; counters?: string }[]): CountedClass[] {
  const classes = new Map<string, Counted>()
  for (const { _id, counters } of box) {
    if (counters === undefined) continue
    for (const one of unseal('counters', _id, counters, slotRoom)) take(classes, one.toString())
  }
  return [...classes.values()].map(({ ballots, satisfied, hours }) => ({
    ...{ ballots, satisfied },
    busiest: busiestOf(hours),
  }))
}
