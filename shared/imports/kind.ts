/**
 * A kind of table that a school brings: its columns, and what comes of its rows beside what the school has already. A
 * declaration is a file of its own and a line in the registry (index.ts).
 */
import type { Cell } from './cells'

/** A column: what the template calls it, what schools call it too, and how a cell of it is read. */
export interface Column<Value = unknown> {
  title: string
  aliases?: readonly string[]
  /** `cell`: the column must be there and no cell of it empty; `column`: it must be there. Without it, neither. */
  needs?: 'cell' | 'column'
  /** The value of a cell that is not empty; throws `Unreadable`. Without it, the cell is not read at all. */
  read?: (cell: Cell) => Value
  /** How to fill it in, for the template. */
  hint: string
}

export type Columns = Record<string, Column>

type ReadBy<Of> = Of extends { read?: (cell: Cell) => infer Value } ? Value : never

/** What a row says, by column; what is empty or was not readable is absent. */
export type ValuesOf<Of extends Columns> = { -readonly [Name in keyof Of]?: ReadBy<Of[Name]> }

/** A row by its number as Excel shows it; `rest` are the columns that were not declared, by their headings. */
export interface Placed<Values> {
  row: number
  values: Values
  rest: ReadonlyMap<string, Cell>
}

/** What is wrong in a row: in which column, what stands there, and what to do. */
export interface Complaint {
  row: number
  column: string
  found: string
  cure: string
}

/** Tells that something is wrong with a row, by the title of the column. */
export type Tell = (row: number, column: string, cure: string, found?: string) => void

export interface Change {
  what: string
  from: string
  to: string
}

/** What a row would do. `work` is for the function that applies it: see cloudfunctions/lib/imports/apply. */
export interface Step<Work = unknown> {
  row: number
  /** Whom or what it is about, as people say it. */
  label: string
  /** What changes; nothing of what is new. */
  changes: readonly Change[]
  isNew: boolean
  work: Work
}

/** Somebody whom the school has and the table has not: what is to be done where the admin says that they left. */
export interface Gone<Work = unknown> {
  id: string
  label: string
  work: Work
}

/** What a table comes to. Where there is any complaint, none of it is applied. */
export interface Plan<Work = unknown> {
  steps: readonly Step<Work>[]
  gone: readonly Gone<Work>[]
  /** Rows that say what the school has already. */
  same: number
  /** What else is worth knowing, in whole sentences. */
  notes: readonly string[]
  /** Why it may be the wrong file, as a question: whoever brings it is asked once more. */
  doubt?: string
}

export interface TableKind<Name extends string, Own extends Columns, Known, Work> {
  kind: Name
  title: string
  /** What it is for, in a line. */
  purpose: string
  columns: Own
  /** Whether headings that are not declared are read too: of a timetable, each is a subject. */
  hasRest?: true
  /** Such headings for the template. */
  more?: readonly string[]
  /** Whether it may be brought before the school is open. */
  isForFirstDay?: true
  /** The template's example, a cell for each column; whoever leaves it in the table loses nothing. */
  example: readonly (readonly string[])[]
  /** More that the template says, a sentence each. */
  notes: readonly string[]
  /** What comes of the rows that could be read. Pure: whatever of the school it depends on is in `known`. */
  plan(rows: readonly Placed<ValuesOf<Own>>[], known: Known, tell: Tell): Plan<Work>
}

/** Checks a declaration and infers its types. */
export const tableKind = <const Name extends string, const Own extends Columns, Known, Work>(
  declaration: TableKind<Name, Own, Known, Work>,
) => declaration

/** A kind whose own columns do not matter to the reader. */
export interface AnyTableKind extends Omit<TableKind<string, Columns, never, unknown>, 'plan'> {
  plan(rows: readonly Placed<never>[], known: never, tell: Tell): Plan
}
