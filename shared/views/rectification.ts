/** What is to be put right (整改): its items, and what became of them. Days are "YYYY-MM-DD". */
import type { IndicatorView } from './school'

/** Open; open after its day; ended because data meets the figure; ended by the principal's word. */
export type ItemState = 'open' | 'overdue' | 'met' | 'closed'

/** Who opened it: the school itself, or its district. */
export type Origin = 'school' | 'district'

/** Whom a name stands for in the school's own list. */
export interface Responsible {
  number: string
  /** "" where the school has nobody of that number any more. */
  name: string
}

export interface ItemRow {
  rectification: string
  requirement: number
  /** The title of the requirement: "睡眠时间". */
  title: string
  /** The indicator and its scope, "睡眠达标（小学）"; "" where it is of the whole requirement. */
  indicator: string
  what: string
  who: Responsible
  until: string
  state: ItemState
  origin: Origin
  /** The day on which it was opened. */
  openedOn: string
  /** The day on which it ended, why, and with which figure; null as long as it is open. */
  end: { on: string; reason: string; figure: string } | null
}

/** Items that are open, and of these those after their day. */
export interface ItemCounts {
  open: number
  overdue: number
}

/** A note, or what a return visit found; `result` is "" of a note. */
export interface ItemEntry {
  entry: string
  /** "2026-10-14T09:00" of a note; of a visit its day. */
  at: string
  /** A name, or "区县督导". */
  by: string
  result: string
  note: string
}

/** The terms of an item from a moment on. */
export interface ItemTerms {
  at: string
  by: string
  who: Responsible
  until: string
  measures: string
}

export interface ItemView extends ItemRow {
  today: string
  key: string
  of: string
  measures: string
  endedBy: string
  /** The oldest first; the last one is in force. */
  terms: ItemTerms[]
  /** The newest first. */
  notes: ItemEntry[]
  visits: ItemEntry[]
  /** The item before it of the same indicator, or null. */
  follows: string | null
  /** What the reader may do here. */
  may: { change: boolean; end: boolean; visit: boolean; note: boolean }
  /** Whom it may be given to; empty for who may not change it. */
  staff: Responsible[]
}

export interface ItemsView {
  today: string
  /** Whether these are all of the school, or those of the reader alone. */
  isAll: boolean
  /** Overdue first, then by day; those that ended last, the latest first. */
  items: ItemRow[]
}

/** What a new item begins with. */
export interface NewItemView {
  today: string
  requirement: number
  title: string
  indicator: Pick<IndicatorView, 'title' | 'scope' | 'figure' | 'counts' | 'threshold' | 'status'>
  /** A text to begin with, made from the finding. */
  proposed: string
  /** The last item of this indicator that ended, or null. */
  follows: ItemRow | null
  /** One that is open already, or null. */
  open: ItemRow | null
  staff: Responsible[]
}
