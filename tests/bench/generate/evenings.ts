/** What families, and teachers in place of some, log of a pupil's school day, and what it comes to. */
import { addDays, monthOf } from '../../../shared/calendar'
import type { Dice } from '../../oracle/random/dice'
import { between, clock, diceFor, type Entry } from './entry'
import { classAt, consents, dayAfter, isOnRoll, type Pupil, teacherOf } from './people'
import type { Spec } from './spec'

/** A pupil's evenings as they stand, after what was put right and taken back. */
export interface Evenings {
  nights: number
  minutes: number
  inTime: number
  studyDays: number
  studyMinutes: number
  /** Months in which a book was finished. */
  read: Set<string>
}

export const noEvenings = (): Evenings => ({
  ...{ nights: 0, minutes: 0, inTime: 0, studyDays: 0, studyMinutes: 0, read: new Set() },
})

/** Who hands in, when first and when again, and of what. */
interface Evening {
  dice: Dice
  by: string
  at: string
  again: string
  spec: Spec
  own: { student: string; date: string }
}

const hour = 60
const midnight = 24 * hour
const norms = {
  primary: { slept: 10 * hour, bedtime: 21 * hour + 20 },
  junior: { slept: 9 * hour, bedtime: 22 * hour },
}

/** Something logged, sometimes put right or taken back, and kept as it then stands. */
function logged<Value>(
  { dice, by, at, again, spec, own }: Evening,
  type: string,
  draw: () => Value & object,
  keep: (value: Value) => void,
): Entry[] {
  const first = draw()
  const entries: Entry[] = [{ at, by, record: { type, ...own, ...first } }]
  let stands: Value | undefined = first
  if (dice.chance(spec.corrections)) {
    const second = draw()
    entries.push({ at: again, by, record: { type, ...own, ...second } })
    stands = second
  }
  if (dice.chance(spec.withdrawals)) {
    entries.push({ at: again, by, record: { type: 'withdraw', of: type, ...own } })
    stands = undefined
  }
  if (stands !== undefined) keep(stands)
  return entries
}

function nightOf(dice: Dice, { stage, habit }: Pupil) {
  const { slept, bedtime } = norms[stage]
  const isGood = dice.chance(habit)
  const bed = bedtime + (isGood ? -dice.whole(0, 40) : dice.whole(1, 60))
  return { bed, minutes: slept + (isGood ? dice.whole(0, 30) : -dice.whole(1, 60)) }
}

const sleepFields = (date: string, bed: number, minutes: number) => ({
  bed_at: `${addDays(date, -1)}T${clock(bed)}`,
  wake_at: `${date}T${clock(bed + minutes - midnight)}`,
})

function sleep(evening: Evening, pupil: Pupil, sums: Evenings): Entry[] {
  const { dice, own } = evening
  const nights: { minutes: number; isInTime: boolean }[] = []
  const draw = () => {
    const { bed, minutes } = nightOf(dice, pupil)
    nights.push({ minutes, isInTime: bed <= norms[pupil.stage].bedtime })
    return sleepFields(own.date, bed, minutes)
  }
  return logged(evening, 'sleep', draw, () => {
    const last = nights.at(-1)
    sums.nights += 1
    sums.minutes += last?.minutes ?? 0
    sums.inTime += last?.isInTime ? 1 : 0
  })
}

function study(evening: Evening, { grade, habit }: Pupil, sums: Evenings): Entry[] {
  const { dice } = evening
  const cap = grade <= 6 ? hour : hour + 30
  const draw = () => ({ minutes: dice.chance(habit) ? dice.whole(0, cap) : dice.whole(cap + 1, 2 * cap) })
  return logged(evening, 'home_study', draw, ({ minutes }) => {
    sums.studyDays += 1
    sums.studyMinutes += minutes
  })
}

const books = ['城南旧事', '草房子', '西游记', '昆虫记', '稻草人']

/** A book is finished about once in nine days. */
function reading(evening: Evening, sums: Evenings): Entry[] {
  const { dice, own } = evening
  const draw = () => ({
    ...{ minutes: dice.whole(5, 60), book: dice.pick(books), finished: dice.chance(1 / 9) },
  })
  return logged(evening, 'reading', draw, ({ finished }) => {
    if (finished) sums.read.add(monthOf(own.date))
  })
}

/** Who logs, and when: the same evening or the next; in place of some families the teacher of that day. */
function eveningOf(spec: Spec, pupil: Pupil, date: string, asOf: string): Evening {
  const dice = diceFor(spec.seed, pupil.id, date)
  const next = dayAfter(date)
  const isLate = dice.chance(spec.late) && next <= asOf && consents(pupil, next)
  const day = isLate ? next : date
  const [at, again] = [between(dice, day, 18, 21), between(dice, day, 22, 24)]
  const by = pupil.proxy && dice.chance(0.7) ? teacherOf(classAt(pupil, date)) : pupil.guardians[0]
  return { dice, spec, by, at, again, own: { student: pupil.id, date } }
}

/** What is logged of a pupil's school day: sleep, homework and reading, or nothing. */
export function eveningAbout(spec: Spec, pupil: Pupil, date: string, asOf: string, sums: Evenings): Entry[] {
  if (!pupil.logs || !isOnRoll(pupil, date) || !consents(pupil, date)) return []
  const evening = eveningOf(spec, pupil, date, asOf)
  if (!evening.dice.chance(spec.diligence)) return []
  return [...sleep(evening, pupil, sums), ...study(evening, pupil, sums), ...reading(evening, sums)]
}
