/** What a family's pages about one child show, over weeks, months and years. */
import type { Standing } from '../consent/standing'
import type { ReadLine } from '../keeping/reads'
import type { FamilyVisit, Norms, WeekSum } from './family'

/** The weeks that end today, oldest first. */
export interface WeeksView {
  student: string
  name: string
  norms: Norms
  weeks: WeekSum[]
}

/** A version of a record: who, when ("YYYY-MM-DDTHH:MM"), and what it said; null says that it was withdrawn. */
export interface VersionView {
  who: string
  at: string
  words: string | null
  /** A suggested value was accepted as it stood. */
  prefilled?: true
}

/** A record with all its versions, the newest first. */
export interface HistoryEntry {
  type: string
  title: string
  date: string
  versions: VersionView[]
}

/** A month of all that was recorded of a child; the newest days first. */
export interface HistoryView {
  student: string
  name: string
  month: string
  /** The months before and after, or null at the ends. */
  earlier: string | null
  later: string | null
  /** Whether the viewer may have the family's logs erased: a guardian. */
  mayErase: boolean
  /** Days with family logs, and whether they may still be corrected. */
  days: { date: string; isOpen: boolean; entries: HistoryEntry[] }[]
  /** What else is kept: visits, skills, health, the consent, the roll. For guardians alone. */
  others: HistoryEntry[]
}

/** A book in the month in which it was read last. */
export interface BookView {
  book: string
  first: string
  last: string
  days: number
  minutes: number
  finished: boolean
}

/** A month of the shelf; `unnamed` are days of reading without a title. */
export interface ShelfMonth {
  month: string
  books: BookView[]
  unnamed: number
}

/** All that a child has read, the newest month first. */
export interface ShelfView {
  student: string
  name: string
  months: ShelfMonth[]
}

export interface VisitNote extends FamilyVisit {
  note: string
  /** Recorded so long ago that the home does not ask about it any more; it may still be answered. */
  isPast?: true
}

/** The home visits of the academic year, the newest first. */
export interface FamilyVisits {
  student: string
  name: string
  visits: VisitNote[]
}

/** A field of a record, and what it is for. */
export interface KeptField {
  label: string
  purpose: string
}

/** A kind of record that is kept about a child: how many, of which days, what for, and who sees it. */
export interface KeptKind {
  type: string
  title: string
  purpose: string
  seenBy: string
  count: number
  fields: KeptField[]
  /** How what is wrong in it is put right. */
  correction: string
  /** Days of the first and the last; null where there is none. */
  from: string | null
  to: string | null
}

/** A page of the access log, the newest first; `next` is where the page of earlier lines begins. */
export interface ReadsView {
  student: string
  name: string
  lines: ReadLine[]
  next: string | null
}

/** What is kept about a child, and the consent that is in force. */
export interface MineView {
  student: string
  name: string
  class: string
  consent: {
    given: boolean
    /** Who said so last, and when; null where nobody ever did. */
    said: { who: string; at: string; onPaper: boolean } | null
    /** How it stands towards the text of now, and which version was agreed to; null where there is no consent. */
    standing: Standing
    version: number | null
  }
  /** Kept by the family's consent, and erased when it is withdrawn. */
  byConsent: KeptKind[]
  /** Kept because the school has to, whatever the consent. */
  byDuty: KeptKind[]
  /** Why each group is kept, and for how long; in words. */
  kept: { title: string; basis: string; until: string }[]
  /** What a guardian may have erased now, in words. */
  erasable: string
}
