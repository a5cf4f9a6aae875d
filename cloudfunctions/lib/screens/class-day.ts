/** What is logged of classes on a day, from the ledgers of its month and of the month that its week began in. */
import { type ClassBooks, type SchoolClass, type Settings, wholeWeek } from '../../../shared/books'
import { addDays, daysBetween, monthOf, weekOf } from '../../../shared/calendar'
import { homeworkCap } from '../../../shared/norms'
import type { TypeName } from '../../../shared/records/index'
import { type Stage, stageOf } from '../../../shared/stages'
import type { CheckView, ClassDayView, HomeworkView } from '../../../shared/views/teacher'
import { type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readLedgers } from '../store/ledgers'
import { daysOfWeek, daysUpTo, loggedOn } from './days'
import { pupilsIn } from './pupils'

const usualSubjects: Record<Stage, readonly string[]> = {
  primary: ['语文', '数学', '英语', '道德与法治', '科学'],
  junior: ['语文', '数学', '英语', '道德与法治', '历史', '地理', '生物', '物理', '化学'],
}

function subjectsOf({ plan, system }: Settings, grade: number): string[] {
  const planned = plan
    .filter((row) => row.grade === grade && row.subject !== wholeWeek)
    .map(({ subject }) => subject)
  return planned.length > 0 ? planned : [...usualSubjects[stageOf(system, grade)]]
}

/** The days of an ISO week that have come, oldest first. */
export function daysOfIsoWeek(date: string, today: string): string[] {
  const sunday = addDays(weekOf(date), daysOfWeek - 1)
  const last = sunday < today ? sunday : today
  return daysUpTo(last, daysBetween(weekOf(date), last) + 1)
}

export const idOfMonth = (school: string, id: string, date: string): string =>
  ledgerId(school, 'class', id, monthOf(date))

/** The ledgers of the months that a day's week lies in, without the class's other weeks' meetings. One call. */
export function readMonths(
  { school, today }: Request,
  classes: readonly string[],
  date: string,
): Promise<Ledger[]> {
  const week = daysOfIsoWeek(date, today)
  const ids = classes.flatMap((id) => [date, ...week].map((day) => idOfMonth(school, id, day)))
  const meetings = week.map((day) => `records.class_meeting.${day}`)
  const fields = ['records.assignment', 'records.class_check', `records.exercise.${date}`, ...meetings]
  return readLedgers([...new Set(ids)], fields)
}

type Logged = Pick<ClassDayView, 'homework' | 'checks' | 'exercise' | 'meeting'>

function loggedOf({ school, today }: Request, id: string, date: string, months: readonly Ledger[]): Logged {
  const on = (type: TypeName, day = date) =>
    loggedOn(
      months.find(({ _id }) => _id === idOfMonth(school, id, day)),
      type,
      day,
    )
  const meetings = daysOfIsoWeek(date, today).flatMap((day) =>
    on('class_meeting', day).map(({ topic }) => ({ date: day, topic: String(topic) })),
  )
  const [exercise] = on('exercise') as { minutes: number }[]
  return {
    homework: on('assignment') as unknown as HomeworkView[],
    checks: on('class_check') as unknown as CheckView[],
    exercise: exercise?.minutes ?? null,
    meeting: meetings.at(-1) ?? null,
  }
}

/** What the day of a class is made from. */
export interface DaySources {
  settings: Settings
  books: readonly ClassBooks[]
  months: readonly Ledger[]
}

export const classDay = (
  request: Request,
  { id, name, grade }: SchoolClass,
  date: string,
  { settings, books, months }: DaySources,
): ClassDayView => ({
  ...{ class: id, name, grade, subjects: subjectsOf(settings, grade), homeworkCap: homeworkCap(grade) },
  size: pupilsIn(books, id, date).length,
  ...loggedOf(request, id, date, months),
})
