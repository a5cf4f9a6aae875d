/** The rows behind an indicator: what was recorded and what was not. */
import type { ClassFigure } from './school'

/** What a row is a row of; its title is a day, the Monday of a week, the last day of a survey, or a name. */
export type EvidenceKind =
  | ('classes' | 'days' | 'checks' | 'weeks' | 'pupils' | 'staff')
  | ('events' | 'incidents' | 'lessons' | 'surveys' | 'results')

/** Whether what should be there is missing, falls short, or is as it should be; `plain` is neither. */
export type EvidenceMark = 'missing' | 'short' | 'done' | 'plain'

export interface EvidenceRow {
  id: string
  title: string
  mark: EvidenceMark
  /** "没有记录", "30 分钟", "记了 12 晚，平均 9 小时 12 分" */
  words: string
  /** What the school itself wrote of it. */
  note?: string
  /** A class whose own rows are behind this one. */
  class?: string
}

export interface EvidenceView {
  id: number
  key: string
  of: string
  title: string
  /** "小学", or "" for the whole school. */
  scope: string
  /** Of which class, or null. */
  class: { id: string; name: string } | null
  asOf: string
  from: string
  now: Pick<ClassFigure, 'status' | 'figure' | 'counts' | 'coverage' | 'coverageCounts' | 'gap' | 'takes'>
  kind: EvidenceKind
  /** Rows on all pages together. */
  total: number
  rows: EvidenceRow[]
  /** What the next page is asked with; null on the last. */
  next: string | null
}
