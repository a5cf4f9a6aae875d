/** What a supervisor of a district sees of its schools: folded cards, and what is to be put right. No person is in it. */
import type { PastStatus } from '../requirements/snapshot'
import type { Stage } from '../stages'
import type { ItemRow, ItemView } from './rectification'

/** A row of the heat map. */
export interface MapRow {
  school: string
  name: string
  /** When it was folded, "2026-10-14T19:04" local; "" of a school that never was. */
  at: string
  pupils: number
  /** In the order of the twelve; none of a school that was never folded. */
  statuses: PastStatus[]
  notMet: number
  /** Surveys of the year in which a signal is worth a look. */
  signals: number
}

export interface DistrictMap {
  district: string
  supervisor: string
  today: string
  requirements: { id: number; title: string }[]
  rows: MapRow[]
}

export interface DistrictFigure {
  title: string
  /** "小学", "初中 数学", or "" for the whole school. */
  scope: string
  status: PastStatus
  figure: string
  counts: string
}

/** What a survey that has closed gives reason to look at. */
export interface DistrictSurvey {
  title: string
  closes: string
  seen: { title: string; words: string[] }[]
  /** Signals of which nothing can be said, and those that are not seen. */
  unknown: number
  none: number
}

export interface DistrictSchool extends Omit<MapRow, 'statuses'> {
  today: string
  classes: number
  rows: { id: number; title: string; status: PastStatus; figures: DistrictFigure[] }[]
  surveys: DistrictSurvey[]
  /** Overdue first. */
  items: ItemRow[]
}

/** A rate that schools can be compared by. */
export interface RateChoice {
  key: string
  scope: string
  /** "睡眠时间 · 睡眠达标（小学）" */
  title: string
}

export interface RateRow {
  school: string
  name: string
  figure: string
  counts: string
  /** By how many pupils it counts; 0 where it does not. */
  pupils: number
  /** Why it does not count: "数据不足"; "" where it does. */
  left: string
}

export interface BalanceView {
  district: string
  today: string
  choices: RateChoice[]
  /** Of `choices`; -1 where there is none. */
  chosen: number
  /** By name. */
  rows: RateRow[]
  /** Schools that count, and the fewest of which anything is said. */
  counted: number
  least: number
  /** Undefined where too few count, or the mean is 0. */
  spread?: { mean: string; coefficient: string }
  /** The bounds of the stage with whether the coefficient is within them; none of a rate of the whole school. */
  bounds: { stage: Stage; words: string; isWithin?: boolean }[]
}

/** An item as the district sees it. */
export interface DistrictItem extends Omit<ItemView, 'may' | 'staff' | 'endedBy'> {
  school: string
  name: string
}

/** What there is to open an item of. */
export interface DistrictNewItem {
  school: string
  name: string
  today: string
  requirement: number
  title: string
  /** What is not met, as a first draft of what is to be put right. */
  proposed: string
}

/** Who of the district looked at the school. */
export interface LooksView {
  school: string
  lines: { who: string; what: string; at: string }[]
}
