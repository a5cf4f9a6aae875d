/** What the pages of drawing at random (双随机) show. */

export interface DrawnSchool {
  name: string
  inspectors: string[]
  /** "第3个班", by the school's own list. */
  classes: string[]
}

export interface DrawRow {
  number: number
  purpose: string
  /** "2026-10-14T20:00" */
  at: string
  /** The supervisor's name. */
  by: string
  /** Which draw for this purpose it is: 2 of the second. */
  nth: number
  /** How many schools were drawn, and of how many. */
  drawn: number
  of: number
}

export interface DrawsView {
  district: string
  today: string
  /** The newest first. */
  draws: DrawRow[]
  /** How many schools there are to be drawn from. */
  schools: number
}

export interface DrawView extends DrawRow {
  seed: string
  inspectorsEach: number
  classesEach: number
  /** Those that were drawn from, with how many classes each had then. */
  schools: { name: string; classes: number }[]
  inspectors: string[]
  result: DrawnSchool[]
  /** The draws before it for the same purpose. */
  earlier: Pick<DrawRow, 'number' | 'at'>[]
  /** What was hashed for the first school and the first inspector, in a shell's quotes, each with its hash. */
  lines: { line: string; hash: string }[]
}
