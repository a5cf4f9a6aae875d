/** Local dates (Asia/Shanghai) as text, and plain arithmetic with them. */

const DAY = 86_400_000
const SHANGHAI = 8 * 3_600_000

const asUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const asDate = (utc: number): string => new Date(utc).toISOString().slice(0, 10)

/** The local date of an instant. */
export const localDay = (instant: string): string => asDate(Date.parse(instant) + SHANGHAI)

export const plusDays = (date: string, days: number): string => asDate(asUtc(date) + days * DAY)

/** Whole days from one date to another; negative where the second is earlier. */
export const daysFrom = (from: string, to: string): number => (asUtc(to) - asUtc(from)) / DAY

/** Every date from the first to the last, both included. */
export const datesBetween = (from: string, to: string): string[] =>
  to < from ? [] : Array.from({ length: daysFrom(from, to) + 1 }, (_, index) => plusDays(from, index))

/** The Monday of the ISO week that a date lies in. */
export const mondayOf = (date: string): string =>
  plusDays(date, -((new Date(asUtc(date)).getUTCDay() + 6) % 7))

export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`

export const lastOfMonth = (date: string): string =>
  plusDays(firstOfMonth(plusDays(firstOfMonth(date), 31)), -1)

export const earlier = (one: string, other: string): string => (one < other ? one : other)

export const isDateText = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(asUtc(text)) && asDate(asUtc(text)) === text

export const isDateTimeText = (text: string): boolean =>
  isDateText(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10))

/** Minutes between two local date-times. */
export const minutesFrom = (from: string, to: string): number =>
  (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000
