/** Where the rows behind an indicator come from. */
import type { TypeName } from '../../../shared/records/index'
import type { Evidence } from '../../../shared/requirements/evidence'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../../shared/requirements/requirement'
import type { EvidenceKind, EvidenceRow } from '../../../shared/views/evidence'
import type { BooksRead } from '../card'
import type { Ledger } from '../ledger'

/** A row and its place among the others: a text that sorts. */
export type Placed = EvidenceRow & { order: string }

/** All that rows are made of. */
export interface Sought {
  requirement: AnyRequirement
  rule: Omit<IndicatorRule, 'assess'>
  found: Indicator
  books: BooksRead
  /** Of the class alone, where one was asked for. */
  evidence: Evidence
  /** Names of the pupils by their ids, of the class alone. */
  names: ReadonlyMap<string, string>
  /** The class's ledgers of the months of the term, where they were asked for. */
  months: Ledger[]
}

/** Rows of one class: from its books, or also from records of a type in the ledgers of its months. */
interface OfClass {
  by: 'class'
  kind: EvidenceKind
  months?: TypeName
  rows(sought: Sought): Placed[]
}

/** Rows of the school: from its books, or also from records of a type in its ledger. */
interface OfSchool {
  by: 'school'
  kind: EvidenceKind
  records?: TypeName
  /** Whether its figure is of pupils, so that the books of all classes are read. */
  needsClasses?: true
  rows(sought: Sought): Placed[]
}

export type Source = OfClass | OfSchool

/** Later days first, as a text that sorts. */
export const newestFirst = (date: string): string =>
  date.replace(/\d/gu, (digit) => String(9 - Number(digit)))

const groups = { missing: 0, short: 1, plain: 2, done: 2 }

/** What is missing first, then what falls short, each with the latest first. */
export const byNeed = (rows: readonly EvidenceRow[], dateOf = ({ id }: EvidenceRow) => id): Placed[] =>
  rows.map((row) => ({ ...row, order: `${groups[row.mark]} ${newestFirst(dateOf(row))} ${row.id}` }))

const places = 5

/** In the order in which they come. */
export const inOrder = (rows: readonly EvidenceRow[]): Placed[] =>
  rows.map((row, index) => ({ ...row, order: String(index).padStart(places, '0') }))
