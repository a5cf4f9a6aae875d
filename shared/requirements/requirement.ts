import type { TypeName } from '../records/index'
import type { Evidence, Judging } from './evidence'
import type { Rational } from '../tallies/rational'

export type Status = 'met' | 'not_met' | 'insufficient'

/** Where a number comes from: [O] the official text, [N] a national notice, [L] a local default or a policy. */
export type Provenance = 'O' | 'N' | 'L'

export type IndicatorRole = 'deciding' | 'supporting'

/** One finding of one indicator, with its reasons. The shape of the card. */
export interface Indicator {
  key: string
  scope: string
  role: IndicatorRole
  status: Status
  numerator: number | null
  denominator: number | null
  observed: number | null
  expected: number | null
  threshold: string | null
  provenance: Provenance
  lower?: string
  upper?: string
  certain?: boolean | null
  baseline?: Rational | null
  median?: string
  open?: number
  interval?: [number, number]
}

/** A threshold as it stands without a policy. Decimals may be overridden; so may counts, by whole numbers. */
export interface Threshold {
  operator: '>=' | '>'
  value: string
  provenance: Provenance
}

export type Deadline = 'term' | 'academicYear'

/**
 * What there is to move where an indicator is not met: units one by one; sums, and the units that they are covered by;
 * a plain number; reports that are open; answers of a survey to come; results of an examination to come.
 */
export type Movable = 'units' | 'sums' | 'number' | 'reports' | 'answers' | 'results'

/** How it is said that so many more would have to reach the goal, or to be recorded and reach it; "{}" is how many. */
export type ToMeet = readonly [reach: string, record: string]

export interface IndicatorRule<Needs extends TypeName = TypeName> {
  key: string
  title: string
  role: IndicatorRole
  /** How it is counted, in one sentence for people. */
  rule: string
  /** What a plain number is a number of; absent where the figure is a share. */
  unit?: string
  /** What is counted, and covered or not: "班·天"; pupils or staff where it is left out. */
  counted?: string
  /** What pooled sums are sums of, where coverage is of something else. */
  summed?: string
  /** What is said before the number of those in a class that fall short. */
  lacking?: string
  /** Whether families give the figures; else the school records them itself. */
  families?: boolean
  /** The end of what it may be reached until: before, nothing is missed. */
  deadline?: Deadline
  /** What is asked where it is compared with last year, whose figure is given in words. */
  against?(lastYear: string): string
  /** Whether the units counted are those that fall short. */
  fewerIsBetter?: true
  /** Whether it is never told class by class: from the figures of few, answers could be guessed. */
  undivided?: true
  /** The one threshold, or one by stage, that a policy may override; absent where there is none. */
  threshold?: Threshold | { primary: Threshold; junior: Threshold }
  /** What an override must be: a share between 0 and 1, or a whole number. */
  measure?: 'share' | 'count'
  /** Whether it is found stage by stage, so that a policy may name a stage. */
  staged?: boolean
  movable: Movable
  toMeet: ToMeet
  /** Whether those without a record are the nearest to be had: what the school itself records. */
  recordsFirst?: boolean
  /** The status that a finding would have with other counts, by the rule that found it. */
  statusWith(found: Indicator, judging: Judging): Status
  /** The findings, one for each scope that anything is expected of. */
  assess(evidence: Evidence<Needs>): Indicator[]
}

/** One of the twelve: its number, the official text, and its indicators, deciding ones first. */
export interface Requirement<Needs extends TypeName = TypeName> {
  id: number
  title: string
  clause: string
  /** The record types whose counters it is handed; it sees no others. */
  needs: readonly Needs[]
  indicators: readonly IndicatorRule<Needs>[]
}

/** Checks a requirement and infers what it needs. */
export const requirement = <const Needs extends TypeName>(
  declaration: Requirement<Needs>,
): Requirement<Needs> => declaration

/** A requirement whose needs do not matter to the reader. */
export type AnyRequirement = Omit<Requirement, 'indicators'> & {
  indicators: readonly (Omit<IndicatorRule, 'assess'> & { assess(evidence: Evidence): Indicator[] })[]
}
