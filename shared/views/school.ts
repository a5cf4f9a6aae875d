/** What the school's screens show of the card. Words and numbers come ready to be read: a screen renders shapes. */
import type { IndicatorRole, Provenance, Status } from '../requirements/requirement'
import type { PastStatus } from '../requirements/snapshot'
import type { ItemCounts, ItemRow } from './rectification'
import type { Viewer } from './viewer'

/** One indicator as it reads. Every figure carries its denominator; "" where there is nothing to tell. */
export interface IndicatorView {
  key: string
  title: string
  /** "小学", "初中 数学", or "" for the whole school. */
  scope: string
  role: IndicatorRole
  status: Status
  /** "85.7%", "3 件", "2 次"; "—" where there is no figure. */
  figure: string
  /** "42 / 49 人" */
  counts: string
  /** "≥ 90%", "全部（100%）", "≥ 2 次", "0 件", "区域中等水平 85% 或高于去年 80.0%" */
  threshold: string
  provenance: Provenance
  /** "84.4%": of those who should be counted, how many are. */
  coverage: string
  /** "49 / 58 人", "31 / 32 班·天" */
  coverageCounts: string
  /** Whether those left out could still change the verdict; null where the question does not arise. */
  certain: boolean | null
  /** Why nothing is decided, where the data do not suffice; else "". */
  reason: string
  /** The range the figure can still end in, or the interval of a survey: "80.0%–90.0%". */
  range: string
  /** The range is the interval of a survey. */
  isEstimate?: true
}

/**
 * How a requirement stood when a week was over, and the share of the indicator that speaks for it today in percent;
 * null where that has no share, or does not stand as the whole did.
 */
export type PastWeek = readonly [status: PastStatus, share: number | null]

/** A row of the card: the requirement with the indicator that speaks for it. */
export interface RequirementRow {
  id: number
  title: string
  status: Status
  /** It could not be computed. */
  isBroken: boolean
  lead: IndicatorView | null
  /** One for each of the home's weeks; null where nothing was kept of a week. */
  past: (PastWeek | null)[]
  /** Whether it has come to be met since last week, or is no longer; null where it is as it was, or is not known. */
  change: 'gained' | 'lost' | null
}

export interface SchoolHome {
  viewer: Viewer
  /** The calendar was changed, and the figures are being added up anew. */
  isRecounting?: true
  /** The name of the term that counts, where it is over and nobody has closed it. */
  termOver?: string
  asOf: string
  from: string
  counts: Record<Status, number>
  /** Items of rectification. What an earlier release has kept has none. */
  items?: ItemCounts
  /** The Mondays of the last weeks of school that are over, oldest first. */
  weeks: string[]
  rows: RequirementRow[]
}

/** What an indicator comes to in one class. */
export interface ClassFigure {
  class: string
  name: string
  grade: number
  status: Status
  figure: string
  counts: string
  coverage: string
  coverageCounts: string
  /** Units that fell short, or what sums are short of their threshold; the classes are in this order, most first. */
  short: number
  /** Units without a record, or with too few. */
  missing: number
  /** Both in words: "没达到 2 人，缺记录 3 人". */
  gap: string
  /** What it would take in this class, in a sentence; "" where it is met. */
  takes: string
}

/** What an indicator comes to in all classes of a grade together. */
export interface GradeFigure {
  grade: number
  name: string
  status: Status
  figure: string
  counts: string
}

/** What an indicator came to when a week was over. */
export interface PastFigure {
  status: Status
  figure: string
  counts: string
}

/** An indicator with all that its page tells of it. */
export interface OneIndicator extends IndicatorView {
  /** Its scope as the rules name it: "school", "primary", "junior:数学". */
  of: string
  /** How it is counted, in a sentence. */
  rule: string
  fewerIsBetter?: true
  /** What it would take to meet it, in a sentence; "" where it is met. */
  takes: string
  /** One for each of the page's weeks; null where nothing is known of it then. */
  past: (PastFigure | null)[]
  /** The item that is to put it right: open, or undefined where there is none. */
  item?: Pick<ItemRow, 'rectification' | 'until' | 'state' | 'who'>
  /** Empty where the indicator is not of classes. */
  classes: ClassFigure[]
  /** The grades that have such classes, lowest first. */
  grades: GradeFigure[]
}

export interface RequirementView {
  id: number
  title: string
  /** The official text. */
  clause: string
  status: Status
  isBroken: boolean
  asOf: string
  from: string
  /** The Mondays of the term's weeks that are over, oldest first, from the first of which anything is known. */
  weeks: string[]
  indicators: OneIndicator[]
}
