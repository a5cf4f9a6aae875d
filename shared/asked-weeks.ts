/** In which weeks families are asked to log: those that the school named, or every week where it named none. */
import { addDays, weekOf } from './calendar'

const daysOfWeek = 7

/** `weeks` are Mondays. */
export const isAskedWeek = (weeks: readonly string[], date: string): boolean =>
  weeks.length === 0 || weeks.includes(weekOf(date))

/** The first day on or after one that lies in a week that is asked, or null where no such week is left. */
export function nextAskedDay(weeks: readonly string[], from: string): string | null {
  if (isAskedWeek(weeks, from)) return from
  const ahead = weeks.filter((week) => week > from).sort()
  return ahead[0] ?? null
}

/** Every Monday from the week of one day to that of another. */
export function mondaysBetween(from: string, to: string): string[] {
  const mondays: string[] = []
  for (let week = weekOf(from); week <= to; week = addDays(week, daysOfWeek)) mondays.push(week)
  return mondays
}
