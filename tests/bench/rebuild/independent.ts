/**
 * The sums of records once more, written from REQUIREMENTS and from how a counter is named, not from the product's
 * declarations: what each record adds to its ledger. Times are compared as minutes, school days are weekdays.
 */
import type { Kept, Fields } from './kept'

type Counters = Record<string, number>
/** By ledger, by type of record. */
export type Sums = Map<string, Record<string, Counters>>

const term = ['2026-09-01', '2027-01-22'] as const
const year = ['2026-09-01', '2027-08-31'] as const
const day = 86_400_000

const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const inside = ([from, to]: readonly [string, string], date: string) => from <= date && date <= to
const isSchoolDay = (date: string) => inside(term, date) && ![0, 6].includes(new Date(at(date)).getUTCDay())
const mondayOf = (date: string) => {
  const weekday = (new Date(at(date)).getUTCDay() + 6) % 7
  return new Date(at(date) - weekday * day).toISOString().slice(0, 10)
}
/** Minutes from midnight of the day of waking; negative in the evening before. */
const minuteOf = (dateTime: string, date: string) => (Date.parse(`${dateTime}:00Z`) - at(date)) / 60_000

const text = (record: Fields, field: string) => String(record[field])
const number = (record: Fields, field: string) => Number(record[field] ?? 0)

type Adds = (record: Fields) => Counters

const when = (isSo: boolean, counters: Counters): Counters => (isSo ? counters : {})

/** For a day or a week in the term, one. */
const weekly: Adds = ({ date }) => (inside(term, String(date)) ? { [mondayOf(String(date))]: 1 } : {})
const held =
  (period: readonly [string, string]): Adds =>
  ({ date }) => ({ held: inside(period, String(date)) ? 1 : 0 })

const ofPupil: Record<string, Adds> = {
  sleep(record) {
    const date = text(record, 'date')
    if (!isSchoolDay(date)) return {}
    const [bed, up] = [minuteOf(text(record, 'bed_at'), date), minuteOf(text(record, 'wake_at'), date)]
    const by = (hour: number, minute: number) => (bed <= (hour - 24) * 60 + minute ? 1 : 0)
    return {
      ...{ nights: 1, minutes: up - bed, naps: number(record, 'nap') },
      ...{ bedtime_primary: by(21, 20), bedtime_junior: by(22, 0) },
    }
  },
  home_study: (record) =>
    when(isSchoolDay(text(record, 'date')), { days: 1, minutes: number(record, 'minutes') }),
  reading: (record) => (record.finished === true ? { [text(record, 'date').slice(0, 7)]: 1 } : {}),
  skill: (record) => ({
    [`${text(record, 'kind')}/assessed`]: 1,
    [`${text(record, 'kind')}/passed`]: record.passed === true ? 1 : 0,
  }),
  fitness: (record) => ({ [`${text(record, 'year')}/${text(record, 'grade')}`]: 1 }),
  eyesight: (record) => ({
    [`${text(record, 'year')}/examined`]: 1,
    [`${text(record, 'year')}/myopic`]: record.myopic === true ? 1 : 0,
  }),
  home_visit: (record) => ({
    in_person: record.mode === 'in_person' && inside(year, text(record, 'date')) ? 1 : 0,
  }),
  visit_task: (record) => ({ done: record.done === true ? 1 : 0, open: record.done === true ? 0 : 1 }),
}

const ofClass: Record<string, Adds> = {
  assignment(record) {
    const date = text(record, 'date')
    if (!inside(term, date)) return {}
    const counts = isSchoolDay(date) ? 1 : 0
    const written = record.written === true ? 1 : 0
    return {
      ...{ [`day/${date}`]: counts, [`take_home/${date}`]: record.take_home === true ? counts * written : 0 },
      ...{ assigned: written * number(record, 'assigned'), finished: written * number(record, 'finished') },
    }
  },
  class_check: (record) =>
    when(inside(term, text(record, 'date')), {
      checks: 1,
      tested: number(record, 'tested'),
      reached: number(record, 'reached'),
    }),
  exercise: (record) =>
    when(isSchoolDay(text(record, 'date')), { days: 1, full_days: number(record, 'minutes') >= 60 ? 1 : 0 }),
  class_meeting: weekly,
  timetable: (record) => ({ ...(record.lessons as Counters) }),
}

const ofSchool: Record<string, Adds> = {
  ...{ flag_ceremony: weekly, social_practice: held(year) },
  ...{ parent_meeting: held(term), open_day: held(term) },
  incident: (record) =>
    when(inside(year, text(record, 'date')), { [`${text(record, 'kind')}/${text(record, 'status')}`]: 1 }),
  regional(record) {
    const [median, label] = [text(record, 'median').replace('.', '%2E'), text(record, 'year')]
    const result = `${label}/${text(record, 'stage')}/${text(record, 'subject')}/${median}`
    return { [`${result}/tested`]: number(record, 'tested'), [`${result}/passed`]: number(record, 'passed') }
  },
  survey_open: (record) => ({
    [`${text(record, 'survey')}/${text(record, 'opened')}/${text(record, 'closes')}`]: 1,
  }),
}

function addTo(sums: Sums, ledger: string, type: string, added: Counters): void {
  const tally = sums.get(ledger) ?? {}
  sums.set(ledger, tally)
  for (const [label, count] of Object.entries(added)) {
    if (count === 0) continue
    const counters = (tally[type] ??= {})
    counters[label] = (counters[label] ?? 0) + count
  }
}

/** The sums of what is kept, by the ledger's name without its school: "pupil/p1", "class/c1/2026-10", "staff/t1". */
export function sumsOf(kept: Kept): Sums {
  const sums: Sums = new Map()
  const addAll = (adds: Record<string, Adds>, ledgerOf: (record: Fields) => string) => {
    for (const [type, add] of Object.entries(adds))
      for (const record of kept.all(type)) addTo(sums, ledgerOf(record), type, add(record))
  }
  addAll(ofPupil, (record) => `pupil/${text(record, 'student')}`)
  addAll(ofClass, (record) => {
    const month = record.type === 'timetable' ? 'all' : text(record, 'date').slice(0, 7)
    return `class/${text(record, 'class')}/${month}`
  })
  addAll(ofSchool, () => 'school')
  addAll(
    { pledge: (record) => ({ [text(record, 'year')]: 1 }) },
    (record) => `staff/${text(record, 'member')}`,
  )
  return sums
}
