/** What the pages of the school's desk show: founding, setting up, terms and years. */
import type { LastYear, PlannedLessons, SchoolClass } from '../books'
import type { Calendar, Period } from '../calendar'
import type { System } from '../stages'

/** Where a code leads, for a phone that does not know the school yet. */
export interface CodePlace {
  /** `class`: of a member of staff too. */
  kind: 'founding' | 'class' | 'district'
  /** The school, or the district where it is a supervisor's. */
  school: string
}

/** The school that was founded, and what it is called so far. */
export interface Founded {
  school: string
  name: string
}

/** The parts of the settings that a school decides on. */
export interface Parts {
  name: string
  system: System
  calendar: Calendar
  plan: PlannedLessons[]
  classes: SchoolClass[]
  lastYear: LastYear
}
export type PartName = keyof Parts

/** Who decided on a part last, and when: a name, and a local time "YYYY-MM-DDTHH:MM". */
export interface Decided {
  by: string
  at: string
}

/** How far adding up anew has come, after the calendar was changed. */
export interface Recounting {
  /** Ledgers that are added up. */
  done: number
}

export interface SetupView {
  isOpen: boolean
  today: string
  /** As decided, or as proposed. */
  parts: Parts
  decided: Partial<Record<PartName, Decided>>
  staff: number
  pupils: number
  /** Whether somebody on the staff is principal. */
  hasPrincipal: boolean
  /** Of a school that is opened when its term has long begun: how many days ago, and for how many records may come late. */
  late?: { days: number; lateDays: number }
  /** Of an open school: staff who have not come yet, and classes without a head teacher; absent where there are none. */
  next?: { awaited: number; headless: number }
  /** What must still be done before the school can be opened, in words. */
  missing: string[]
  recounting: Recounting | null
}

/** Who closed a term and when, and the number of the report that its card is frozen in. */
export interface ClosedTerm {
  by: string
  on: string
  report: number
}

export interface TermLine {
  term: Period
  /** Whether it is the one that counts now. */
  isCurrent: boolean
  closed?: ClosedTerm
}

export interface TermsView {
  /** "2026-2027" */
  year: string
  today: string
  terms: TermLine[]
  /** Whether the term that counts now is over and not closed yet. */
  mayClose: boolean
  /** What is still open, and would not be in the term's card, in words. */
  stillOpen: string[]
  /** The term that may begin now. */
  next: Period | null
  /** Whether the last term of the year is closed. */
  mayEndYear: boolean
  /** Whether the next year is being begun, and not there yet. */
  isYearUnderWay: boolean
  recounting: Recounting | null
}

/** What becomes of a class: it goes up a grade, its pupils leave the school, or they move into another class. */
export type Fate = 'up' | 'leaves' | 'merges'

/** A class of this year; `into` is the id of the class that its pupils move into. */
export interface OwnClass extends SchoolClass {
  pupils: number
  fate: Fate
  into?: string
}

/** A class whose pupils move into another one of their grade. */
export interface Merged {
  from: string
  into: string
}

/** What the next year would bring, as proposed; nothing of it is done. */
export interface YearView {
  year: string
  today: string
  calendar: Calendar
  /** The classes of this year, and what becomes of them. */
  own: OwnClass[]
  /** Classes that are new. */
  fresh: SchoolClass[]
  /** The first day on which who leaves is off the roll, and who moves is in the other class. */
  leaveOn: string
  /** What this year's examinations come to: they are what the next year is compared with. */
  lastYear: LastYear
  /** Why it cannot be begun yet, in words. */
  missing: string[]
  /** Where it is under way: how many pupils have left or moved, of how many. */
  underWay: { done: number; of: number } | null
}
