/** How what a generated school comes to is told, and what several totals are counted with. */
import { addDays, type Calendar } from '../../../shared/calendar'
import type { GeneratedSchool, PupilUnit } from './school'

/** The counters behind an indicator; null where it has none. */
export interface Total {
  key: string
  scope: string
  numerator: number | null
  denominator: number | null
  observed: number | null
  expected: number | null
}

/** A generated school with the pupils and classes that are there on the last day. */
export interface Present {
  school: GeneratedSchool
  pupils: PupilUnit[]
  rooms: GeneratedSchool['rooms']
}

export const stages = ['primary', 'junior'] as const

export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Of units: those observed, and among them those that reach what is asked. */
export const units = <One>(
  key: string,
  scope: string,
  all: readonly One[],
  isObserved: (one: One) => boolean,
  isReached: (one: One) => boolean,
): Total => {
  const observed = all.filter(isObserved)
  const [reached, denominator] = [observed.filter(isReached).length, observed.length]
  return { key, scope, numerator: reached, denominator, observed: denominator, expected: all.length }
}

export const target = (key: string, numerator: number): Total => ({
  ...{ key, scope: 'school', numerator, denominator: null, observed: null, expected: null },
})

/** Mondays of the weeks of which at least three school days have passed, and none is still to come. */
export function fullWeeks(calendar: Calendar, asOf: string): string[] {
  const isSchoolDay = (date: string) => {
    const nth = Math.round((Date.parse(date) - Date.parse(calendar.academicYear.start)) / 86_400_000)
    return calendar.schoolDays[nth] === '1' && date >= calendar.term.start && date <= calendar.term.end
  }
  const weeks: string[] = []
  for (let monday = '2026-08-31'; monday <= asOf; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)).filter(isSchoolDay)
    if (days.length >= 3 && String(days.at(-1)) <= asOf) weeks.push(monday)
  }
  return weeks
}
