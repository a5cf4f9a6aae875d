/** What principal and admin log of the school itself, and what every member of staff signs. */
import { type Calendar, weekOf } from '../../../shared/calendar'
import type { Stage } from '../../../shared/stages'
import { allSchoolDays, opensWeek } from './calendar'
import { between, diceFor, type Entry } from './entry'
import { admin, principal } from './people'
import type { Spec } from './spec'

/** What the school's own records come to. */
export interface SchoolSums {
  /** Mondays of the weeks that had a flag ceremony. */
  ceremonies: Set<string>
  practice: number
  parentMeetings: number
  openDays: number
  /** By kind. */
  openIncidents: Map<string, number>
  regional: { stage: Stage; subject: string; tested: number; passed: number }[]
}

export const noSchoolSums = (): SchoolSums => ({
  ...{ ceremonies: new Set(), practice: 0, parentMeetings: 0, openDays: 0 },
  ...{ openIncidents: new Map(), regional: [] },
})

const results = { subjects: ['数学', '语文'], year: '2026-2027', before: '2025-2026', median: '0.85' }

/** The results of this year and the last. */
function regional(spec: Spec, stages: readonly Stage[], date: string, sums: SchoolSums): Entry[] {
  const dice = diceFor(spec.seed, 'regional')
  const at = between(dice, date, 9, 10)
  const result = (year: string, stage: Stage, subject: string) => {
    const tested = dice.whole(80, 120)
    const passed = tested - dice.whole(0, 30)
    if (year === results.year) sums.regional.push({ stage, subject, tested, passed })
    const record = { type: 'regional', year, stage, subject, tested, passed, median: results.median }
    return { at, by: admin, record }
  }
  return stages.flatMap((stage) =>
    results.subjects.flatMap((subject) =>
      [results.before, results.year].map((year) => result(year, stage, subject)),
    ),
  )
}

/** An incident is reported, and found to be nothing on a later day. */
function incidents(nth: number, date: string, sums: SchoolSums): Entry[] {
  const said = (day: string, status: string): Entry => {
    const fields = { incident: `i-${day}`, date: day, kind: 'ethics', status, note: '家长来信' }
    return { at: `${date}T10:00:00+08:00`, by: principal, record: { type: 'incident', ...fields } }
  }
  const set = (open: number) => sums.openIncidents.set('ethics', open)
  const open = sums.openIncidents.get('ethics') ?? 0
  if (nth % 25 === 8) return (set(open + 1), [said(date, 'reported')])
  if (nth % 25 !== 12) return []
  set(open - 1)
  return [said(String(allSchoolDays[nth - 5]), 'dismissed')]
}

/** All that is logged of the school on a school day. */
export function schoolDay(
  spec: Spec,
  calendar: Calendar,
  stages: readonly Stage[],
  date: string,
  sums: SchoolSums,
): Entry[] {
  const dice = diceFor(spec.seed, 'school', date)
  const nth = allSchoolDays.indexOf(date) + 1
  const said = (by: string, type: string): Entry => ({
    ...{ at: between(dice, date, 8, 12), by, record: { type, date, note: '' } },
  })
  const entries: Entry[] = incidents(nth, date, sums)
  if (opensWeek(calendar, date) && dice.chance(0.95)) {
    sums.ceremonies.add(weekOf(date))
    entries.push(said(principal, 'flag_ceremony'))
  }
  if (nth % 15 === 7) {
    sums.practice += 1
    entries.push(said(admin, 'social_practice'))
  }
  if (nth === 9) {
    sums.parentMeetings += 1
    entries.push(said(admin, 'parent_meeting'), { ...said('g0', 'open_day'), refused: 'forbidden' })
  }
  if (nth === 30) {
    sums.openDays += 1
    entries.push(said(principal, 'open_day'))
  }
  return nth === 5 ? [...entries, ...regional(spec, stages, date, sums)] : entries
}

/** The day of a pledge, or "" where it is not signed. */
export function pledgeDay(spec: Spec, staff: string): string {
  const dice = diceFor(spec.seed, staff, 'pledge')
  return dice.chance(0.98) ? (allSchoolDays[dice.whole(0, 3)] ?? '') : ''
}

export const pledge = (spec: Spec, staff: string, date: string): Entry[] =>
  pledgeDay(spec, staff) === date
    ? [{ at: between(diceFor(spec.seed, staff), date, 12, 14), by: staff, record: { type: 'pledge' } }]
    : []
