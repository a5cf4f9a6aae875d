/** What a teacher's screens show of the classes taught. */
import type { Norms, Usual } from './family'
import type { ItemCounts } from './rectification'
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

/** What is logged of a class on a day, and what is needed to log it. */
export interface ClassDayView {
  class: string
  name: string
  grade: number
  /** Pupils on roll that day. */
  size: number
  /** The subjects of the grade's plan, or the usual ones where the plan names none. */
  subjects: string[]
  /** Written homework that the grade may have, in minutes a day; 0 in grades 1 and 2. */
  homeworkCap: number
  homework: HomeworkView[]
  checks: CheckView[]
  /** Minutes of exercise logged that day, or null. */
  exercise: number | null
  /** The class meeting of that day's week, or null. */
  meeting: { date: string; topic: string } | null
}

/** A class on the teacher's home: what is done today, and what is not. */
export interface ClassToday extends ClassDayView {
  /** Pupils visited at home this academic year, of those on roll. */
  visited: number
  /** Things to be followed up for its pupils, still open. */
  tasks: number
  /** The pupils whose evenings the school logs, and those of them of whom something is logged today; null: none. */
  proxy: { pupils: number; logged: number } | null
}

/** One's own pledge of this academic year; the day on which it was signed, or null. */
export interface PledgeView {
  year: string
  signedOn: string | null
}

export interface TeacherHome {
  viewer: Viewer
  classes: ClassToday[]
  pledge: PledgeView
  /** Items of rectification that are one's own to do. What an earlier release has kept has none. */
  items?: ItemCounts
}

/** A class on an earlier day, as it may still be logged. */
export interface OtherDay {
  today: string
  isSchoolDay: boolean
  own: ClassDayView
}

/** A day of a class's exercise, and where what is suggested for it comes from. */
export interface ExerciseDay {
  date: string
  isSchoolDay: boolean
  /** Whether it may still be logged or corrected. */
  isOpen: boolean
  minutes: number | null
  suggested: number
  /** The same day of the week before, where that is what is suggested; null: an hour, as the rule has it. */
  from: string | null
}

/** The days of a week up to today, of which something is logged or may be. */
export interface ExerciseWeek {
  class: string
  name: string
  today: string
  monday: string
  days: ExerciseDay[]
  /** Mondays of the weeks before and after that have days which may be logged, or null. */
  earlier: string | null
  later: string | null
}

export type SkillKind = 'sport' | 'art' | 'song' | 'labour'

/** The assessment of a skill in force. */
export interface SkillMark {
  passed: boolean
  date: string
}

/** The pupils of a class by the items of a kind of skill; of each pupil a mark for each item, in their order. */
export interface SkillsView {
  class: string
  name: string
  today: string
  /** The earliest day of an assessment that may still be taken back. */
  openFrom: string
  items: string[]
  pupils: { student: string; name: string; marks: (SkillMark | null)[] }[]
}

/** Something to be followed up. */
export interface TaskView {
  task: string
  what: string
  due: string
  /** The day on which it was done, or null. */
  doneOn: string | null
}

export interface PupilTask extends TaskView {
  student: string
  /** The pupil's name and the name of the class. */
  name: string
  className: string
}

/** What is to be followed up in the classes taught, due first; and what was done in the last days, latest first. */
export interface TasksView {
  today: string
  classes: { class: string; name: string }[]
  open: PupilTask[]
  done: PupilTask[]
}

/** Who logged a part of a child's day: the family itself, or the school for it; null: nobody. */
export type LoggedBy = 'guardian' | 'school' | null

/** A pupil whose evenings the school logs. */
export interface ProxyPupil {
  student: string
  name: string
  consent: boolean
  logged: Record<'sleep' | 'home_study' | 'reading', LoggedBy>
}

/** The pupils of a class whose evenings the school logs, as a day stands, and what is usual for them. */
export interface ProxyView {
  class: string
  name: string
  today: string
  date: string
  /** The first day that may still be logged. */
  openFrom: string
  norms: Norms
  usual: Usual
  pupils: ProxyPupil[]
}

/** How many there are of all. */
export interface Share {
  count: number
  of: number
}

/** A pupil who may need care: why, in words. */
export interface CareView {
  student: string
  name: string
  reasons: string[]
}

/** A class by its sums of this term: how much is known, and who may need care, in the order of their names. */
export interface ClassOverview {
  class: string
  name: string
  today: string
  /** Records of a child that it takes to say anything. */
  least: { sleep: number; homework: number }
  sleep: Share
  homework: Share
  visits: Share
  care: CareView[]
}

/** A class's pupils for home visits: in the order of their names. */
export interface VisitsView {
  class: string
  name: string
  today: string
  /** Whether the caller teaches the class, and may record visits. */
  isTaught: boolean
  pupils: { student: string; name: string; visits: number }[]
}

/** What the family says of a visit: nothing yet; that it was so; that it was not; nothing since it was corrected. */
export type VisitAnswer = 'waiting' | 'confirmed' | 'denied' | 'changed'

/** A home visit as it stands; the fields are those of the record. */
export interface VisitView {
  visit: string
  date: string
  mode: string
  topics: string[]
  note: string
  /** Whether the caller wrote it, and may correct or withdraw it. */
  mine: boolean
  answer: VisitAnswer
}

/** The home visits to a pupil in this academic year, the newest first, and what is to be followed up. */
export interface PupilVisits {
  student: string
  name: string
  visits: VisitView[]
  tasks: TaskView[]
}
