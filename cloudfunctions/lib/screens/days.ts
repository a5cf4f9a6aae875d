/** The days of a child and of a class, as far as they were logged. */
import type { Settings } from '../../../shared/books'
import { addDays, daysBetween, isSchoolDay } from '../../../shared/calendar'
import { bedtimes, homeworkCap, sleepMinutes } from '../../../shared/norms'
import { policyOf } from '../../../shared/policy/policy'
import { consentedTypes, type TypeName } from '../../../shared/records/index'
import type { RecordValue } from '../../../shared/records/record'
import { onRoll, type Roll } from '../../../shared/roll'
import { stageOf } from '../../../shared/stages'
import type { DayView, Norms } from '../../../shared/views/family'
import { inForce, type Ledger } from '../ledger'

export const daysOfWeek = 7

/** So many days that end on one, oldest first. */
export const daysUpTo = (to: string, length: number): string[] =>
  Array.from({ length }, (_, day) => addDays(to, day - length + 1))

/** The fields of a pupil's ledger in which the family's logs of these days are. */
export const fieldsOfDays = (dates: readonly string[]): string[] =>
  consentedTypes.flatMap((type) => dates.map((date) => `records.${type}.${date}`))

/** The records of a type in force on a day, without the fields that say whose and when. */
export function loggedOn(ledger: Ledger | undefined, type: TypeName, date: string): RecordValue[] {
  const entries = Object.entries(ledger?.records[type] ?? {})
  const ofDay = entries.filter(([key]) => key === date || key.startsWith(`${date}/`))
  return ofDay.flatMap(([, versions]) => {
    const { student: _student, class: _class, date: _date, ...fields } = inForce(versions)?.value ?? {}
    return Object.keys(fields).length > 0 ? [fields] : []
  })
}

/** Whether a family may log or correct a day: on roll, not ahead, and within the days that the policy gives. */
export const isOpen = (roll: Roll, date: string, settings: Settings, today: string): boolean =>
  date <= today &&
  onRoll(roll, date) &&
  daysBetween(date, today) <= policyOf(settings.policy).backfillDays.guardian

/** A day on which nothing is known or may be logged. */
export const closedDay = (date: string, { calendar }: Settings): DayView => ({
  ...{ date, isSchoolDay: isSchoolDay(calendar, date), isOpen: false },
})

export function dayOf(ledger: Ledger, roll: Roll, date: string, settings: Settings, today: string): DayView {
  const logged = consentedTypes.map((type) => [type, loggedOn(ledger, type, date)[0]])
  return {
    ...closedDay(date, settings),
    isOpen: isOpen(roll, date, settings, today),
    ...(Object.fromEntries(logged.filter(([, fields]) => fields !== undefined)) as Partial<DayView>),
  }
}

/** The norms for the pupils of a class. */
export function normsOf({ system, classes }: Settings, id: string): Norms {
  const grade = classes.find((one) => one.id === id)?.grade ?? 1
  const stage = stageOf(system, grade)
  return { sleep: sleepMinutes[stage], bedtime: bedtimes[stage], homework: homeworkCap(grade) }
}
