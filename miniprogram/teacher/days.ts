/** Days that a teacher may choose from. */
import { addDays, weekOf } from '../../shared/calendar'
import { policyOf } from '../../shared/policy/policy'

/** How long ago a day may be. A school that allows less says so when it is asked. */
export const daysBack = policyOf({}).backfillDays.teacher

const daysToSunday = 6

/** The days of a day's week that have come, the last one first: this week's is the usual one. */
export function daysOfWeek(date: string, today: string): string[] {
  const monday = weekOf(date)
  const sunday = addDays(monday, daysToSunday)
  const days: string[] = []
  for (let day = sunday < today ? sunday : today; day >= monday; day = addDays(day, -1)) days.push(day)
  return days
}
