/** Days that a teacher may choose from. */
import { addDays, weekOf } from '../../shared/calendar'

/** The days of this week up to today, the last one first: it is the usual one. */
export function daysOfWeek(today: string): string[] {
  const monday = weekOf(today)
  const days: string[] = []
  for (let day = today; day >= monday; day = addDays(day, -1)) days.push(day)
  return days
}
