/** The entries of a whole school in the order of time, a day at a time: never all of them at once. */
import { addDays } from '../../../shared/calendar'
import { type Entry, inTime } from './entry'
import { type GeneratedSchool, unitsOf } from './school'

const dayOf = ({ at }: Entry) => at.slice(0, 10)

/** Each calendar day with what was handed in on it, in time order. Filling in the school's sums on the way. */
export function* daysOf(school: GeneratedSchool): Generator<[date: string, entries: Entry[]]> {
  const waiting = new Map<string, Entry[]>()
  const units = unitsOf(school)
  const schoolDays = new Set(school.days)
  for (let date = String(school.days[0]); date <= school.asOf; date = addDays(date, 1)) {
    const about = schoolDays.has(date) ? units.flatMap((unit) => unit.about(date)) : []
    for (const entry of about) {
      const own = waiting.get(dayOf(entry)) ?? []
      own.push(entry)
      waiting.set(dayOf(entry), own)
    }
    const due = waiting.get(date)
    waiting.delete(date)
    if (due) yield [date, inTime(due)]
  }
}
