/** What the screen of imports shows: which tables there are, what one of them would do, and how far it has come. */
import type { Cause } from '../imports/causes'
import type { KindName } from '../imports/index'
import type { Change, Complaint } from '../imports/kind'

export interface KindView {
  kind: KindName
  title: string
  purpose: string
  /** Why it cannot be brought yet, or "". */
  notYet: string
}

/**
 * `staging`: the file is being read. `faulty`: something in it must be put right first. `ready`: it may be applied.
 * `applying`: it is, and goes on where it broke off. `done`: all of it is.
 */
export type ImportState = 'staging' | 'faulty' | 'ready' | 'applying' | 'done'

export interface ImportCounts {
  isNew: number
  changed: number
  same: number
  gone: number
}

/** A row that was refused when it was applied, for something that happened meanwhile. */
export interface RefusedRow {
  row: number
  label: string
  why: string
}

export interface ImportView {
  import: string
  kind: KindName
  title: string
  /** The file's name. */
  file: string
  state: ImportState
  /** Whether the caller began it; else whose it is. */
  isOwn: boolean
  by: string
  /** A local time, "2026-10-14T20:00". */
  since: string
  /** Whether nothing has been done with it for so long that somebody else may take it over. */
  isStale: boolean
  rows: number
  /** Complaints, and the rows that they are about. */
  complaints: number
  faultyRows: number
  counts: ImportCounts
  notes: string[]
  /** Why it may be the wrong file; "" where nothing speaks for that. */
  doubt: string
  /** What many rows complain of. */
  causes: Cause[]
  /** Parts to apply, and how many of them are. */
  total: number
  done: number
  refused: RefusedRow[]
}

/** What a row would do, without how it is done. */
export interface StepView {
  row: number
  label: string
  isNew: boolean
  changes: readonly Change[]
}

export interface GoneView {
  id: string
  label: string
}

/** Pages of what an import has found; the first ones come with the preview. */
export interface ImportPages {
  faults: Complaint[]
  steps: StepView[]
  gone: GoneView[]
}

export type PreviewView = ImportView & ImportPages

export interface ImportsView {
  today: string
  isOpen: boolean
  kinds: KindView[]
  current: ImportView | null
}

/** Entries of a page. */
export const faultsOfPage = 200
export const stepsOfPage = 100
export const goneOfPage = 200
