/** What a class's teacher logs: homework, checks, exercise, meetings; and its timetable. */
import type { PlannedLessons, SchoolClass } from '../../../shared/books'
import { type Calendar, isTermDay, weekOf } from '../../../shared/calendar'
import type { Dice } from '../../oracle/random/dice'
import { allSchoolDays, opensWeek } from './calendar'
import { between, diceFor, type Entry } from './entry'
import { admin, teacherOf } from './people'
import type { Spec } from './spec'

/** What a class's records come to, as they stand. */
export interface ClassSums {
  assigned: number
  finished: number
  homeworkDays: number
  takeHomeDays: number
  checks: number
  tested: number
  reached: number
  exerciseDays: number
  fullDays: number
  /** Mondays of the weeks that had a meeting. */
  meetings: Set<string>
  isOnPlan: boolean
}

export const noClassSums = (): ClassSums => ({
  ...{ assigned: 0, finished: 0, homeworkDays: 0, takeHomeDays: 0, checks: 0, tested: 0, reached: 0 },
  ...{ exerciseDays: 0, fullDays: 0, meetings: new Set(), isOnPlan: false },
})

/** A class on a day: its teacher, and how many pupils it has. */
interface Day {
  dice: Dice
  spec: Spec
  by: string
  date: string
  own: { class: string; date: string }
  grade: number
  size: number
  sums: ClassSums
}

const subjects = ['语文', '数学', '英语', '科学'] as const

export const plan = (grades: number): PlannedLessons[] =>
  Array.from({ length: grades }, (_, index) =>
    subjects.map((subject, place) => ({ grade: index + 1, subject, lessons: 6 - place })),
  ).flat()

const entry = ({ dice, by, date }: Day, from: number, record: Entry['record']): Entry => ({
  ...{ at: between(dice, date, from, from + 1), by, record },
})

/** Homework in two subjects, or none at all. */
function homework(day: Day): Entry[] {
  const { dice, own, size, sums, grade } = day
  sums.homeworkDays += 1
  if (dice.chance(0.05)) {
    const nothing = { written: false, est_minutes: 0, assigned: 0, finished: 0, take_home: false }
    return [entry(day, 16, { type: 'assignment', ...own, subject: 'none', ...nothing })]
  }
  const carried = dice.chance(grade <= 2 ? 0.02 : 0.3)
  sums.takeHomeDays += carried ? 1 : 0
  return ['语文', '数学'].map((subject) => {
    const assigned = size - dice.whole(0, Math.min(2, size))
    const finished = assigned - dice.whole(0, Math.floor(assigned / 10))
    sums.assigned += assigned
    sums.finished += finished
    const fields = { written: true, est_minutes: 20, assigned, finished, take_home: carried }
    return entry(day, 16, { type: 'assignment', ...own, subject, ...fields })
  })
}

/** A check in class; sometimes it is taken back. */
function check(day: Day): Entry[] {
  const { dice, own, size, sums, spec } = day
  const tested = Math.max(1, size - dice.whole(0, 2))
  const reached = tested - dice.whole(0, Math.floor(tested / 4))
  const made = entry(day, 15, { type: 'class_check', ...own, subject: '数学', tested, reached })
  if (dice.chance(spec.withdrawals)) {
    return [made, entry(day, 17, { type: 'withdraw', of: 'class_check', ...own, subject: '数学' })]
  }
  sums.checks += 1
  sums.tested += tested
  sums.reached += reached
  return [made]
}

/** Minutes of exercise, sometimes put right. */
function exercise(day: Day): Entry[] {
  const { dice, own, sums, spec } = day
  const draw = () => (dice.chance(0.96) ? dice.whole(60, 90) : dice.whole(0, 59))
  const all = dice.chance(spec.corrections) ? [draw(), draw()] : [draw()]
  sums.exerciseDays += 1
  sums.fullDays += Number(all.at(-1)) >= 60 ? 1 : 0
  return all.map((minutes, index) => entry(day, 14 + 3 * index, { type: 'exercise', ...own, minutes }))
}

function timetable({ spec, own }: Day, grade: number, sums: ClassSums, date: string): Entry {
  const dice = diceFor(spec.seed, own.class, 'timetable')
  sums.isOnPlan = dice.chance(0.95)
  const short = sums.isOnPlan ? 0 : 1
  const lessons = plan(grade)
    .filter((row) => row.grade === grade)
    .map(({ subject, lessons: planned }, index) => [subject, planned - (index === 0 ? short : 0)] as const)
  const record = { type: 'timetable', class: own.class, lessons: Object.fromEntries(lessons) }
  return { at: between(dice, date, 7, 8), by: admin, record }
}

/** Submissions that have to be refused: too many pupils, or somebody else's class. */
function mistakes(day: Day): Entry[] {
  const { dice, own, spec } = day
  if (!dice.chance(spec.refused)) return []
  const tooMany = { type: 'class_check', ...own, subject: '语文', tested: 9999, reached: 0 }
  if (dice.chance(0.5)) return [{ ...entry(day, 17, tooMany), refused: 'invalid' }]
  const foreign = { type: 'exercise', ...own, minutes: 60 }
  return [{ ...entry(day, 17, foreign), by: 'g0', refused: 'forbidden' }]
}

/** All that is logged of a class on a school day on which it has so many pupils. */
export function classDay(
  spec: Spec,
  calendar: Calendar,
  { id, grade }: SchoolClass,
  date: string,
  size: number,
  sums: ClassSums,
): Entry[] {
  const dice = diceFor(spec.seed, id, date)
  const own = { class: id, date }
  const day = { dice, spec, date, own, grade, size, sums, by: teacherOf(id) }
  const first = date === allSchoolDays[0] ? [timetable(day, grade, sums, date)] : []
  if (size === 0 || !isTermDay(calendar, date)) return first
  const meets = opensWeek(calendar, date) && dice.chance(0.95)
  if (meets) sums.meetings.add(weekOf(date))
  return [
    ...first,
    ...(dice.chance(0.97) ? homework(day) : []),
    ...(dice.chance(0.4) ? check(day) : []),
    ...(dice.chance(0.97) ? exercise(day) : []),
    ...(meets ? [entry(day, 13, { type: 'class_meeting', ...own, topic: '安全教育' })] : []),
    ...mistakes(day),
  ]
}
