/** What every indicator starts from: the window, school days and weeks, classes and students at a date. */
import type { Payload } from './shapes'
import { datesBetween, earlier, mondayOf } from './time'
import { type Pupil, type Stage, type World, classAt, isOnRoll, stageOfGrade } from './world'

export interface Student {
  pupil: Pupil
  className: string
  grade: number
  stage: Stage
}

export interface ClassRoom {
  id: string
  grade: number
  stage: Stage
}

export interface Span {
  from: string
  to: string
}

export interface Facts {
  world: World
  asOf: string
  window: Span
  yearToDate: Span
  /** The school days of the window. */
  schoolDays: Set<string>
  /** The Mondays of the school weeks. */
  schoolWeeks: string[]
  classes: ClassRoom[]
  students: Student[]
}

export const within = (span: Span, date: unknown): boolean => {
  const day = String(date)
  return span.from <= day && day <= span.to
}

function schoolWeeksOf(world: World, asOf: string): string[] {
  const weeks = new Map<string, string[]>()
  for (const day of datesBetween(world.school.term.start, world.school.term.end)) {
    if (world.schoolDays.has(day)) weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), day])
  }
  return [...weeks]
    .filter(([, days]) => days.length >= 3 && (days.at(-1) ?? '') <= asOf)
    .map(([monday]) => monday)
}

function studentsOf(world: World, asOf: string): Student[] {
  const here = [...world.pupils.values()].filter((pupil) => isOnRoll(pupil, asOf))
  return here.map((pupil) => {
    const className = classAt(pupil, asOf)
    const grade = world.grades.get(className) ?? 0
    return { pupil, className, grade, stage: stageOfGrade(world, grade) }
  })
}

/** The facts of a school at the end of a day. */
export function factsOf(world: World, asOf: string): Facts {
  const { term, academic_year: year } = world.school
  const window = { from: term.start, to: earlier(asOf, term.end) }
  const students = studentsOf(world, asOf)
  const inhabited = [...world.grades].filter(([id]) => students.some(({ className }) => className === id))
  return {
    ...{ world, asOf, window, students },
    yearToDate: { from: year.start, to: earlier(asOf, year.end) },
    schoolDays: new Set(datesBetween(window.from, window.to).filter((day) => world.schoolDays.has(day))),
    schoolWeeks: schoolWeeksOf(world, asOf),
    classes: inhabited.map(([id, grade]) => ({ id, grade, stage: stageOfGrade(world, grade) })),
  }
}

/** The records in force of a type. */
export const recordsOf = ({ world }: Facts, type: string): Payload[] =>
  [...world.records.values()].filter((stored) => stored.type === type).map(({ record }) => record)

/** The records in force of a type of one student. */
export const recordsOfStudent = (facts: Facts, type: string, { pupil }: Student): Payload[] =>
  recordsOf(facts, type).filter((record) => record.student === pupil.id)

/** The (class, school day) pairs of some classes. */
export const classDays = (facts: Facts, classes: ClassRoom[]): [string, string][] =>
  classes.flatMap(({ id }) => [...facts.schoolDays].map((day): [string, string] => [id, day]))

/** The records of one of those pairs. */
export const ofClassDay = (records: Payload[], [className, day]: [string, string]): Payload[] =>
  records.filter((record) => record.class === className && record.date === day)

export const sumOf = (records: Payload[], field: string): number =>
  records.reduce((sum, record) => sum + Number(record[field]), 0)
