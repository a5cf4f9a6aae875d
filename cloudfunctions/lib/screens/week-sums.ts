/** What weeks of a child come to: stretches of seven days, the last of which ends on a given day. */
import { addDays, minutesBetween } from '../../../shared/calendar'
import type { WeekSum } from '../../../shared/views/family'
import type { Ledger } from '../ledger'
import { daysOfWeek, daysUpTo, loggedOn } from './days'

interface Night {
  date: string
  bed_at: string
  wake_at: string
}
interface Read {
  minutes: number
  finished: boolean
}

const minutesOfDay = 24 * 60

/** In whole minutes; of at least one value. */
const average = (values: readonly number[]) =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** Minutes after the midnight that a day begins with; an evening before it is below zero. */
const afterMidnight = (date: string, at: string) => minutesBetween(`${date}T00:00`, at)

function clock(minutes: number): string {
  const ofDay = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay
  const parts = [Math.floor(ofDay / 60), ofDay % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** The records of a type on each of some days, with the day. */
const logged = (ledger: Ledger, type: Measure, dates: readonly string[]) =>
  dates.flatMap((date) => loggedOn(ledger, type, date).map((value) => ({ date, ...value })))

type Measure = 'sleep' | 'home_study' | 'reading'

const sumOf = (days: readonly { minutes: number }[]) => ({
  ...{ count: days.length, minutes: average(days.map(({ minutes }) => minutes)) },
})

function sleepSum(nights: readonly Night[]): NonNullable<WeekSum['sleep']> {
  const slept = nights.map(({ bed_at, wake_at }) => ({ minutes: minutesBetween(bed_at, wake_at) }))
  const beds = nights.map(({ date, bed_at }) => afterMidnight(date, bed_at))
  return { ...sumOf(slept), bedtime: clock(average(beds)) }
}

export function weekSum(ledger: Ledger, to: string): WeekSum {
  const dates = daysUpTo(to, daysOfWeek)
  const nights = logged(ledger, 'sleep', dates) as unknown as Night[]
  const studied = logged(ledger, 'home_study', dates) as unknown as { minutes: number }[]
  const read = logged(ledger, 'reading', dates) as unknown as Read[]
  const finished = read.filter((one) => one.finished).length
  return {
    ...{ from: dates[0] ?? to, to },
    ...(nights.length > 0 && { sleep: sleepSum(nights) }),
    ...(studied.length > 0 && { home_study: sumOf(studied) }),
    ...(read.length > 0 && { reading: { ...sumOf(read), finished } }),
  }
}

/** The last days of so many weeks, oldest first, none of them before a day. */
export const weekEnds = (to: string, most: number, since: string): string[] =>
  Array.from({ length: most }, (_, week) => addDays(to, (week - most + 1) * daysOfWeek)).filter(
    (end) => end >= since,
  )

/** Whether anything was logged in a week. */
export const hasAny = ({ sleep, home_study, reading }: WeekSum): boolean =>
  sleep !== undefined || home_study !== undefined || reading !== undefined
