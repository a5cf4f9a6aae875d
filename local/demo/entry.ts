import { addDays } from '../../shared/calendar'

/** A record as a screen sends it. */
export interface LogRecord {
  type: string
  [field: string]: unknown
}

/** One call of a person: what was handed in together, and when, as a local time "2026-09-14T21:05". */
export interface Entry {
  at: string
  by: string
  records: LogRecord[]
  /** Of a ballot, which stands alone: what is answered to the questions. */
  answers?: Record<string, number | string>
}

export const byTime = (a: Entry, b: Entry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

const two = (number: number) => String(number).padStart(2, '0')

/** A time of a day from minutes since its midnight; less than nothing is the evening before. */
export function timeOn(date: string, minutes: number): string {
  const days = Math.floor(minutes / 1440)
  const rest = minutes - days * 1440
  return `${addDays(date, days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

/** Minutes since midnight of a clock time "21:05". */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
