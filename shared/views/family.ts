/** What a family's screens show of its children. */
import type { Standing } from '../consent/standing'
import type { Viewer } from './viewer'

/** One day of a child, as far as it was logged; the fields are those of the records. */
export interface DayView {
  date: string
  isSchoolDay: boolean
  /** Whether the family may still log or correct this day. */
  isOpen: boolean
  sleep?: { bed_at: string; wake_at: string; nap: number }
  home_study?: { minutes: number }
  reading?: { minutes: number; book: string; finished: boolean }
}

/** What the child's last days suggest for tonight: clock times "HH:MM" and minutes; absent where nothing is known. */
export interface Usual {
  sleep?: { bed: string; wake: string; nap: number }
  home_study?: { minutes: number }
  reading?: { minutes: number; book: string }
}

/** The norms for the child's stage and grade: minutes a night, "HH:MM", minutes a day (0: no written homework). */
export interface Norms {
  sleep: number
  bedtime: string
  homework: number
}

/**
 * What seven days come to: averages in minutes, each with the number of days behind it, and absent where nothing was
 * logged. `bedtime` is the average as a clock time.
 */
export interface WeekSum {
  from: string
  to: string
  sleep?: { count: number; minutes: number; bedtime: string }
  home_study?: { count: number; minutes: number }
  reading?: { count: number; minutes: number; finished: number }
}

/** A child on the family's home, with the seven days that end today, oldest first. */
export interface ChildView {
  student: string
  name: string
  /** The name of the class, or "" where the child is not on roll today. */
  class: string
  consent: boolean
  /** How that stands towards the text of now; an answer kept from before may not know. */
  standing?: Standing
  /** Whether the school logs for the family. */
  proxy: boolean
  norms: Norms
  usual: Usual
  days: DayView[]
  /** The last weeks, oldest first; none where nothing was logged in them. */
  weeks: WeekSum[]
}

/** A survey that is open, and not answered for a child yet. */
export interface WaitingSurvey {
  survey: string
  student: string
  title: string
  closes: string
}

/** A home visit as its family sees it; mode and topics are in words. */
export interface FamilyVisit {
  visit: string
  student: string
  date: string
  mode: string
  topics: string
  /** Whether the teacher came to the home, and did not only call. */
  atHome?: true
  /** The name of the teacher who recorded it. */
  teacher: string
  /** What a guardian said of it last, or null. */
  answer: { tookPlace: boolean; who: string; at: string } | null
  /** Whether it was corrected after that. */
  isCorrected: boolean
}

export interface FamilyHome {
  viewer: Viewer
  /** Whether the school asks families to log this week; an answer kept from before may not know. */
  asked?: boolean
  children: ChildView[]
  /** How long the school keeps what families log after a child has left: "90 天"; an older answer may not know. */
  kept?: string
  waiting: { surveys: WaitingSurvey[]; visits: FamilyVisit[] }
}

/** Seven days of a child that end on a day, oldest first. */
export interface WeekView {
  student: string
  name: string
  norms: Norms
  days: DayView[]
  /** The first day of the academic year, and the child's first on roll: nothing is logged of days before. */
  begins: { year: string; roll: string }
  /** The last days of the weeks before and after, or null at the ends of the academic year so far. */
  earlier: string | null
  later: string | null
}
