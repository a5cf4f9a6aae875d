/** What families send: one log, an evening of one child, an evening of two, and what a phone kept for thirty days. */
import type { LogItem } from '../../../miniprogram/client'
import type { SetFolder } from '../../../scripts/lib/set-folder'
import { addDays } from '../../../shared/calendar'
import { bigSchool, firstDay, schoolDay } from '../big-school'

/** What a family hands in at once, and on which day. */
export interface Delivery {
  openid: string
  today: string
  records: LogItem['record'][]
}

export interface Kind {
  name: string
  /** Records in a delivery. */
  records: number
  /** The nth delivery of a school of so many pupils; no two have a record in common. */
  deliver(nth: number, pupils: number): Delivery
}

const study = (student: string, date: string) => ({ type: 'home_study', student, date, minutes: 30 })

const evening = (student: string, date: string) => [
  {
    ...{ type: 'sleep', student, date },
    ...{ bed_at: `${addDays(date, -1)}T21:00`, wake_at: `${date}T07:00` },
  },
  study(student, date),
  { type: 'reading', student, date, minutes: 20, book: '城南旧事', finished: true },
]

const offline = 30
const schoolDays = Array.from({ length: 90 }, (_, day) => schoolDay(day + 1))

/** Every pupil in turn, and then all of them again on the next school day. */
function turn(nth: number, of: number): { index: number; today: string } {
  const today = schoolDays[Math.floor(nth / of)]
  if (today === undefined) throw new RangeError('the term has no day left')
  return { index: nth % of, today }
}

export const kinds: readonly Kind[] = [
  {
    name: 'one log',
    records: 1,
    deliver: (nth, pupils) => {
      const { index, today } = turn(nth, pupils)
      return { openid: `guardian${index}`, today, records: [study(`pupil${index}`, today)] }
    },
  },
  {
    name: 'an evening',
    records: 3,
    deliver: (nth, pupils) => {
      const { index, today } = turn(nth, pupils)
      return { openid: `guardian${index}`, today, records: evening(`pupil${index}`, today) }
    },
  },
  {
    name: 'an evening, two children',
    records: 6,
    deliver: (nth, pupils) => {
      const { index, today } = turn(nth, pupils / 2)
      const children = [`pupil${2 * index}`, `pupil${2 * index + 1}`]
      return {
        ...{ openid: `family${index}`, today },
        records: children.flatMap((child) => evening(child, today)),
      }
    },
  },
  {
    name: 'thirty days kept on a phone',
    records: 3 * offline,
    deliver: (nth, pupils) => {
      const { index } = turn(nth, pupils)
      const days = Array.from({ length: offline }, (_, day) => addDays(firstDay, day))
      const today = addDays(firstDay, offline - 1)
      return {
        ...{ openid: `guardian${index}`, today },
        records: days.flatMap((date) => evening(`pupil${index}`, date)),
      }
    },
  },
]

/** A school in which `familyN` has two children beside the guardian of each, and thirty days may be handed in late. */
export function schoolOfFamilies(id: string, count: number): SetFolder {
  const { pupils, settings, ...set } = bigSchool(id, count)
  const inFamilies = pupils.map((pupil, index) => ({
    ...pupil,
    guardians: [...pupil.guardians, `family${Math.floor(index / 2)}`],
  }))
  return {
    ...set,
    settings: { ...settings, policy: { backfill_days: { guardian: offline } } },
    pupils: inFamilies,
  }
}
