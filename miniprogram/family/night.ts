/** A night as it is logged: under the day of waking, with the evening before it where sleep began before midnight. */

/** A night's record, as far as its length goes. */
interface Night {
  bed_at: string
  wake_at: string
}

const millisecondsOfMinute = 60_000
const instantOf = (dateTime: string) => Date.parse(`${dateTime}:00Z`)

/** Minutes from going to sleep to getting up. */
export const nightMinutes = ({ bed_at, wake_at }: Night): number =>
  (instantOf(wake_at) - instantOf(bed_at)) / millisecondsOfMinute

/** "HH:MM" of "YYYY-MM-DDTHH:MM". */
export const clockOf = (dateTime: string): string => dateTime.slice(-'HH:MM'.length)

/**
 * The night that two clock times tell, filed under the day of waking. A bedtime later on the clock than the time of
 * getting up was on the evening before; any other was after midnight.
 */
export function nightOf(date: string, dayBefore: string, bed: string, wake: string): Night {
  return { bed_at: `${bed > wake ? dayBefore : date}T${bed}`, wake_at: `${date}T${wake}` }
}

// Any two days that follow each other: only the length is wanted.
const [someDay, theNext] = ['2026-01-01', '2026-01-02']

/** The minutes between two clock times, less than a day; undefined while one is missing. */
export function minutesBetweenClocks(bed: string, wake: string): number | undefined {
  return bed === '' || wake === '' ? undefined : nightMinutes(nightOf(theNext, someDay, bed, wake))
}
