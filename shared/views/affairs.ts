/** What the school's screens show of its events, incidents and timetables. Days are "YYYY-MM-DD". */
import type { Period } from '../calendar'

export const eventTypes = ['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day'] as const
export type EventType = (typeof eventTypes)[number]

/** An event in force; the fields are those of the record. */
export interface EventView {
  type: EventType
  date: string
  note: string
}

/** A week of the term in which a flag ceremony belongs. */
export interface FlagWeek {
  /** Its Monday. */
  week: string
  /** The days of the week on which it may have been: inside the term, and not ahead. */
  days: string[]
  /** The first of them on which there was school, on which it usually is; or null. */
  usual: string | null
  /** The days on which it was held. */
  held: string[]
}

export interface EventsView {
  today: string
  year: Period
  term: Period
  /** Of the academic year, the newest first. */
  events: EventView[]
  /** The school weeks that are over and count, the newest first. */
  weeks: FlagWeek[]
  /** The week of today, as long as it does not count yet; null in holidays and outside of the term. */
  thisWeek: FlagWeek | null
}

/** How an incident stood from a moment on. */
export interface IncidentVersion {
  status: string
  note: string
  /** The name of whoever wrote it, or "" where the school has nobody of that account any more. */
  by: string
  /** "2026-10-14T09:00" */
  at: string
}

export interface IncidentView {
  incident: string
  date: string
  kind: string
  status: string
  note: string
  /** Whether it lies in the academic year and so counts on the card. */
  isCounted: boolean
  /** The oldest first; the last one is in force. */
  history: IncidentVersion[]
}

export interface IncidentsView {
  today: string
  year: Period
  /** Those still open first, each group with the newest first. */
  incidents: IncidentView[]
}

/** Lessons a week of a subject. */
export interface Lessons {
  subject: string
  perWeek: number
}

/** How a class's timetable stands against the plan of its grade. */
export interface ClassTimetable {
  class: string
  name: string
  grade: number
  /** Pupils on roll today; a class without any does not count on the card. */
  size: number
  /** Null where there is no timetable. */
  against: {
    isOnPlan: boolean
    missing: { subject: string; planned: number; taught: number }[]
    total: number
    planned: number
  } | null
}

export interface TimetablesView {
  today: string
  classes: ClassTimetable[]
}

export interface TimetableView {
  class: string
  name: string
  grade: number
  /** Null where there is none. */
  lessons: Lessons[] | null
  /** The plan of the grade, its total included; empty where the plan does not have the grade. */
  plan: { grade: number; subject: string; lessons: number }[]
  /** The timetables of the other classes of the grade. */
  others: { class: string; name: string; lessons: Lessons[] }[]
}
