import { LocalCloudBaseError } from '../errors'

interface Cron {
  seconds: Set<number>
  minutes: Set<number>
  hours: Set<number>
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  years: Set<number>
}

const fields: readonly [keyof Cron, least: number, greatest: number, names?: string][] = [
  ['seconds', 0, 59],
  ['minutes', 0, 59],
  ['hours', 0, 23],
  ['days', 1, 31],
  ['months', 1, 12, 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'],
  ['weekdays', 0, 6, 'SUN MON TUE WED THU FRI SAT'],
  ['years', 1970, 2099],
]

/** Reads a schedule of seven fields: second, minute, hour, day, month, weekday, year. */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== fields.length) throw new LocalCloudBaseError(`'${text}' has not seven fields`)
  const read = (name: keyof Cron): Set<number> => {
    const position = fields.findIndex(([field]) => field === name)
    const [, least, greatest, names] = fields[position] ?? ['seconds', 0, 59]
    return readField(parts[position] ?? '', least, greatest, names?.split(' ') ?? [])
  }
  return {
    seconds: read('seconds'),
    minutes: read('minutes'),
    hours: read('hours'),
    days: read('days'),
    months: read('months'),
    weekdays: read('weekdays'),
    years: read('years'),
  }
}

function readField(text: string, least: number, greatest: number, names: string[]): Set<number> {
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const [range = '', step = '1'] = item.split('/')
    const [from, to] = readRange(range, least, greatest, names)
    const stride = Number(step)
    if (!Number.isInteger(stride) || stride < 1) throw new LocalCloudBaseError(`'${item}' is not a schedule`)
    for (let value = from; value <= (item.includes('/') && from === to ? greatest : to); value += stride) {
      values.add(value)
    }
  }
  return values
}

function readRange(text: string, least: number, greatest: number, names: string[]): [number, number] {
  if (text === '*' || text === '?') return [least, greatest]
  const [first = '', last = first] = text.split('-')
  const read = (part: string) => {
    const named = names.indexOf(part.toUpperCase())
    return named >= 0 ? named + least : /^\d+$/.test(part) ? Number(part) : NaN
  }
  const [from, to] = [read(first), read(last)]
  if (!(from >= least && to <= greatest && from <= to))
    throw new LocalCloudBaseError(`'${text}' is not a schedule`)
  return [from, to]
}

const hour = 3_600_000
const day = 24 * hour
const shanghai = 8 * hour // no summer time since 1991

/** The first moment after the given one, in Shanghai's time; none when the years have run out. */
export function nextRun(cron: Cron, after: Date): Date | undefined {
  const start = Math.floor(after.getTime() / 1000) * 1000 + 1000 + shanghai
  const lastYear = Math.max(...cron.years)
  for (
    let midnight = Math.floor(start / day) * day;
    new Date(midnight).getUTCFullYear() <= lastYear;
    midnight += day
  ) {
    if (!isDay(cron, new Date(midnight))) continue
    const time = firstTime(cron, Math.max(0, start - midnight))
    if (time !== undefined) return new Date(midnight + time - shanghai)
  }
  return undefined
}

function isDay(cron: Cron, date: Date): boolean {
  return (
    cron.years.has(date.getUTCFullYear()) &&
    cron.months.has(date.getUTCMonth() + 1) &&
    cron.days.has(date.getUTCDate()) &&
    cron.weekdays.has(date.getUTCDay())
  )
}

function firstTime(cron: Cron, from: number): number | undefined {
  const ascending = (values: Set<number>) => [...values].sort((left, right) => left - right)
  for (const hours of ascending(cron.hours)) {
    for (const minutes of ascending(cron.minutes)) {
      for (const seconds of ascending(cron.seconds)) {
        const time = ((hours * 60 + minutes) * 60 + seconds) * 1000
        if (time >= from) return time
      }
    }
  }
  return undefined
}
