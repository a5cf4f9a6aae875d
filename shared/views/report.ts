/** A frozen report: the card of a day with everything behind it, as it was put down then. It is never changed. */
import type { SchoolClass } from '../books'
import type { Period } from '../calendar'
import type { Policy } from '../policy/policy'
import type { Indicator, Status } from '../requirements/requirement'
import type { System } from '../stages'
import type { EvidenceMark } from './evidence'
import type { ItemRow } from './rectification'
import type { IndicatorView } from './school'

/** Because somebody asked for it, or because a term was closed. */
export type Why = 'asked' | 'term'

/** What a list of reports tells of one. */
export interface ReportHead {
  /** Of its school, from 1. */
  number: number
  why: Why
  /** When it was put down, in the school's time: "2026-11-20T16:05". */
  at: string
  /** The name of whoever asked for it. */
  by: string
  asOf: string
  counts: Record<Status, number>
}

/** The numbers of a finding as they are; null where there is none. */
export type Sums = Pick<Indicator, 'numerator' | 'denominator' | 'observed' | 'expected'>

/** A line of evidence: a day, a week, a survey or a subject, and what there is of it. Of no person. */
export interface ReportRow {
  title: string
  mark: EvidenceMark
  words: string
}

export interface ReportIndicator extends IndicatorView {
  of: string
  /** How it is counted, in a sentence. */
  rule: string
  /** What it would take to meet it; "" where it is met. */
  takes: string
  sums: Sums
  /** What numerator and denominator are numbers of: "人". */
  unit: string
  /** What coverage is of: "人", "班·天". */
  counted: string
  /** By {@link keyOf} of the class, as texts: see figuresOf in shared/requirements/snapshot.ts. Empty where it is not of classes. */
  classes: Record<string, string>
  /** By grade, "3", in the same way: over the grade as a whole. A report of an earlier release has none. */
  grades?: Record<string, string>
  rows: ReportRow[]
}

export interface ReportRequirement {
  id: number
  title: string
  clause: string
  status: Status
  isBroken: boolean
  indicators: ReportIndicator[]
}

/** What the figures were computed from, and by what. */
export interface Basis {
  /** The rules in force: the local defaults and what the school has put in their place. */
  policy: Policy
  /** The school's own ledger: its revision, and the number and head of the last version of its chain. */
  revision: number
  chain: { n: number; head: string }
  /** A hash over the revisions of every class's books: the same books have the same. */
  books: string
  /** Of what is stored, and of the app. */
  formats: string
  app: string
}

/** An item of rectification as it stood. */
export interface ReportItem extends ItemRow {
  /** Of which indicator; "" of a whole requirement. */
  key: string
  of: string
  measures: string
}

export interface Report extends ReportHead {
  school: { name: string; system: System; year: string; term: Period; pupils: number }
  from: string
  to: string
  /** Classes with pupils on roll, in the school's order. */
  classes: SchoolClass[]
  requirements: ReportRequirement[]
  /** What was to be put right then, and what had ended. */
  items: ReportItem[]
  basis: Basis
}

/** A report as it is read again: whether it is still what was put down then. */
export interface ReportView extends Report {
  isIntact: boolean
}

export interface ReportsView {
  school: string
  today: string
  /** The newest first. */
  reports: ReportHead[]
}
