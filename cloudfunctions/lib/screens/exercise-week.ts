/** The action `exerciseWeek`: a class's exercise day by day, with what last week suggests for the days without. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, isSchoolDay, weekOf } from '../../../shared/calendar'
import { exerciseMinutes } from '../../../shared/norms'
import { exercise } from '../../../shared/records/exercise'
import { date, id } from '../../../shared/records/fields'
import type { ExerciseDay, ExerciseWeek } from '../../../shared/views/teacher'
import type { Ledger } from '../ledger'
import type { Request } from '../serve'
import { daysOfIsoWeek, idOfMonth } from './class-day'
import { backfillDays, refuseClosedDay } from './day'
import { daysOfWeek, loggedOn } from './days'
import { classFor } from './own-class'
import { readKnown } from './viewer'

export const exerciseWeekInput = z.strictObject({ class: id(), date: z.optional(date()) })
type Asked = z.output<typeof exerciseWeekInput>

type MinutesOn = (date: string) => number | null

const minutesOf =
  ({ school }: Request, own: string, months: readonly Ledger[]): MinutesOn =>
  (day) => {
    const month = months.find(({ _id }) => _id === idOfMonth(school, own, day))
    const [logged] = loggedOn(month, 'exercise', day) as { minutes: number }[]
    return logged?.minutes ?? null
  }

/** A day without exercise says nothing about the next week: then it is the hour that the rule asks for. */
function suggestionFor(day: string, on: MinutesOn): Pick<ExerciseDay, 'suggested' | 'from'> {
  const before = addDays(day, -daysOfWeek)
  const minutes = on(before) ?? 0
  return minutes > 0 ? { suggested: minutes, from: before } : { suggested: exerciseMinutes, from: null }
}

/** A day that asks for a record, or has one, or is today. */
const isListed = ({ date: day, isSchoolDay: isDue, minutes }: ExerciseDay, today: string) =>
  isDue || minutes !== null || day === today

function neighbours(
  monday: string,
  openFrom: string,
  today: string,
): Pick<ExerciseWeek, 'earlier' | 'later'> {
  const [before, after] = [addDays(monday, -daysOfWeek), addDays(monday, daysOfWeek)]
  return { earlier: before < weekOf(openFrom) ? null : before, later: after > today ? null : after }
}

function daysFrom(
  week: readonly string[],
  on: MinutesOn,
  settings: Settings,
  openFrom: string,
): ExerciseDay[] {
  return week.map((day) => ({
    ...{ date: day, isSchoolDay: isSchoolDay(settings.calendar, day), isOpen: day >= openFrom },
    ...{ minutes: on(day), ...suggestionFor(day, on) },
  }))
}

/** One call: the caller, and the class's months that this week and the one before lie in. */
export async function readExerciseWeek(
  { class: own, date: asked }: Asked,
  request: Request,
): Promise<ExerciseWeek> {
  const { school, today } = request
  const day = asked ?? today
  const monday = weekOf(day)
  const week = daysOfIsoWeek(day, today)
  const dates = [...week, ...week.map((one) => addDays(one, -daysOfWeek))]
  const months = [...new Set(dates.map((one) => idOfMonth(school, own, one)))]
  const fields = dates.map((one) => `records.exercise.${one}`)
  const known = await readKnown(request, months, fields)
  const { name } = classFor(known, own, exercise.by, '体育锻炼')
  const { settings } = known
  const openFrom = addDays(today, -backfillDays(settings))
  // A week is open as long as its last day is.
  refuseClosedDay(week.at(-1) ?? day, settings, today)
  const days = daysFrom(week, minutesOf(request, own, known.read), settings, openFrom)
  return {
    ...{ class: own, name, today, monday, days: days.filter((one) => isListed(one, today)) },
    ...neighbours(monday, openFrom, today),
  }
}
