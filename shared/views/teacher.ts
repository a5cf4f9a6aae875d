/** What a teacher's screens show of the classes taught. */
import type { Viewer } from './viewer'

/** Homework of a subject as it was published; the fields are those of the record. */
export interface HomeworkView {
  subject: string
  written: boolean
  est_minutes: number
  assigned: number
  finished: number
  take_home: boolean
}

export interface CheckView {
  subject: string
  tested: number
  reached: number
}

/** A class on the teacher's home: what is done today, and what is not. */
export interface ClassToday {
  class: string
  name: string
  grade: number
  /** Pupils on roll today. */
  size: number
  /** The subjects of the grade's plan, or the usual ones where the plan names none. */
  subjects: string[]
  /** Written homework that the grade may have, in minutes a day; 0 in grades 1 and 2. */
  homeworkCap: number
  homework: HomeworkView[]
  checks: CheckView[]
  /** Minutes of exercise logged today, or null. */
  exercise: number | null
  /** This week's class meeting, or null. */
  meeting: { date: string; topic: string } | null
  /** Pupils visited at home this academic year, of those on roll. */
  visited: number
}

export interface TeacherHome {
  viewer: Viewer
  classes: ClassToday[]
}

/** A class's pupils for home visits: those not yet visited first, each group in the order of their names. */
export interface VisitsView {
  class: string
  name: string
  today: string
  pupils: { student: string; name: string; visits: number }[]
}

/** A home visit as it stands; the fields are those of the record. */
export interface VisitView {
  visit: string
  date: string
  mode: string
  topics: string[]
  note: string
  /** Whether the caller wrote it, and may correct or withdraw it. */
  mine: boolean
}

/** The home visits to a pupil in this academic year, the newest first. */
export interface PupilVisits {
  student: string
  name: string
  visits: VisitView[]
}
