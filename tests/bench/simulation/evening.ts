/** A county's evening: families log, teachers record, homes and cards are opened. All arrivals are Poisson processes. */
import { addDays } from '../../../shared/calendar'
import type { Chance } from './chance'
import type { Clock } from './clock'
import { classesOf, classOf, type County, guardianOf, pupilOf, schoolOf, teacherOf, today } from './county'
import type { Item, Phones } from './phones'

export interface Rates {
  /** Calls of `log` by families in a second, half of them an evening of three records, half of one. */
  logs: number
  /** Homes that families open for each call of `log`. */
  homes: number
  /** What a teacher records in the hour, and how often the day is opened for it. */
  teacherRecords: number
  /** Cards that a school opens in the hour. */
  cards: number
  /** Of the families' logs: how many both guardians send within a moment, and how many answers are lost. */
  twice: number
  lost: number
}

export const usualRates: Rates = {
  logs: 170,
  homes: 0.5,
  teacherRecords: 2,
  cards: 3,
  twice: 0.01,
  lost: 0.01,
}

/** Between the taps of two guardians, milliseconds. */
const momentOfTwo = 30

export interface Scene {
  clock: Clock
  chance: Chance
  phones: Phones
  county: County
  /** When no call begins any more. */
  until: number
}

/** Does something at every arrival of a Poisson process. */
export function arrivals({ clock, chance, until }: Scene, perSecond: number, come: () => void): void {
  const next = () =>
    clock.plan(chance.untilNext(perSecond), () => {
      if (clock.now >= until) return
      come()
      next()
    })
  if (perSecond > 0) next()
}

function recordsOf(student: string, { chance }: Scene): Item['record'][] {
  const own = { student, date: today }
  const bed = `${addDays(today, -1)}T21:${10 + chance.below(50)}`
  return [
    { type: 'sleep', ...own, bed_at: bed, wake_at: `${today}T07:00` },
    { type: 'home_study', ...own, minutes: chance.below(90) },
    { type: 'reading', ...own, minutes: 10 + chance.below(50), book: '城南旧事', finished: false },
  ]
}

function logOf(scene: Scene, student: string): Item[] {
  const records = recordsOf(student, scene)
  const chosen = scene.chance.is(0.5) ? records : [records[scene.chance.below(3)]!]
  return chosen.map((record) => ({ mutation: scene.phones.newId(), record }))
}

function familyLogs(scene: Scene, { twice, lost, homes }: Rates): void {
  const { chance, phones, county, clock } = scene
  const school = schoolOf(chance.below(county.schools))
  const pupil = chance.below(county.pupils)
  const from = (which: 0 | 1) => ({ name: 'family' as const, school, person: guardianOf(pupil, which) })
  const log = (which: 0 | 1) => {
    const input = { items: logOf(scene, pupilOf(pupil)) }
    return phones.send({ ...from(which), action: 'log', input }, lost)
  }
  if (chance.is(homes)) void phones.send({ ...from(0), action: 'home', input: {} })
  void log(0)
  if (chance.is(twice)) clock.plan(chance.share() * momentOfTwo, () => void log(1))
}

function teacherRecords(scene: Scene): void {
  const { chance, phones, county } = scene
  const own = chance.below(classesOf(county))
  const school = schoolOf(chance.below(county.schools))
  const call = { name: 'school' as const, school, person: teacherOf(own) }
  const about = { class: classOf(own * 45), date: today }
  const records: Item['record'][] = [
    { type: 'exercise', ...about, minutes: 60 },
    { type: 'class_meeting', ...about, topic: '安全' },
    { type: 'class_check', ...about, subject: '数学', tested: 15, reached: 14 },
  ]
  const record = records[chance.below(records.length)]!
  void phones.send({ ...call, action: 'today', input: {} })
  void phones.send({ ...call, action: 'log', input: { items: [{ mutation: phones.newId(), record }] } })
}

function card({ chance, phones, county }: Scene): void {
  const school = schoolOf(chance.below(county.schools))
  void phones.send({ name: 'school', action: 'card', school, person: 'principal', input: {} })
}

/** Plans the evening; it happens when the clock runs. */
export function evening(scene: Scene, rates: Rates): void {
  const { schools } = scene.county
  arrivals(scene, rates.logs, () => familyLogs(scene, rates))
  arrivals(scene, (schools * classesOf(scene.county) * rates.teacherRecords) / 3600, () =>
    teacherRecords(scene),
  )
  arrivals(scene, (schools * rates.cards) / 3600, () => card(scene))
}
