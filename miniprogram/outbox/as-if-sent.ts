/**
 * What was read, as it will be once what waits on the phone has gone out: a page that is opened without a network begins
 * with what was written there before, and does not ask for it again.
 */
import type { DayView, FamilyHome, WeekView } from '../../shared/views/family'
import { type Entry, isLogged } from './entry'

type RecordOf = Record<string, unknown>

const dailyTypes = ['sleep', 'home_study', 'reading'] as const
type Daily = (typeof dailyTypes)[number]

const dailyOf = (name: unknown): Daily | undefined => dailyTypes.find((type) => type === name)

const recordsIn = (entries: readonly Entry[]): RecordOf[] =>
  entries.filter((entry) => isLogged(entry)).map(({ record }) => record)

function without(day: DayView, type: Daily): DayView {
  const { [type]: _taken, ...rest } = day
  return rest
}

/** A day with one more record, or with one less. */
function withRecord(day: DayView, { type, of, student: _student, date, ...fields }: RecordOf): DayView {
  if (date !== day.date) return day
  const [logged, withdrawn] = [dailyOf(type), type === 'withdraw' ? dailyOf(of) : undefined]
  if (withdrawn !== undefined) return without(day, withdrawn)
  return logged === undefined ? day : { ...day, [logged]: fields as never }
}

const emptied = (day: DayView): DayView => dailyTypes.reduce(without, day)

interface Days {
  days: DayView[]
  consent: boolean
}

function afterOne({ days, consent }: Days, record: RecordOf): Days {
  if (record.type !== 'consent') return { days: days.map((day) => withRecord(day, record)), consent }
  // What a family has logged goes with its consent.
  return record.given === true ? { days, consent: true } : { days: days.map(emptied), consent: false }
}

const daysAfter = (student: string, before: Days, records: readonly RecordOf[]): Days =>
  records.filter((record) => record.student === student).reduce(afterOne, before)

function homeAsIfSent(home: FamilyHome, entries: readonly Entry[]): FamilyHome {
  const records = recordsIn(entries)
  const isDoneBy = (type: string, key: RecordOf) =>
    records.some(
      (record) =>
        record.type === type && Object.entries(key).every(([field, value]) => record[field] === value),
    )
  const { surveys, visits } = home.waiting
  return {
    ...home,
    children: home.children.map((child) => ({ ...child, ...daysAfter(child.student, child, records) })),
    waiting: {
      surveys: surveys.filter(({ survey, student }) => !isDoneBy('ballot', { survey, student })),
      visits: visits.filter(({ visit, student }) => !isDoneBy('visit_answer', { visit, student })),
    },
  }
}

function weekAsIfSent(week: WeekView, entries: readonly Entry[]): WeekView {
  const { days } = daysAfter(week.student, { days: week.days, consent: true }, recordsIn(entries))
  return { ...week, days }
}

/** By function and action. Others show what was read, and their pages say that something waits. */
const ways: Record<string, (data: never, entries: readonly Entry[]) => unknown> = {
  'family.home': homeAsIfSent,
  'family.week': weekAsIfSent,
}

/** An answer with what waits in it. */
export function asIfSent<Data>(asked: string, data: Data, waiting: readonly Entry[]): Data {
  const way = waiting.length > 0 && data !== undefined ? ways[asked] : undefined
  return way === undefined ? data : (way(data as never, waiting) as Data)
}
