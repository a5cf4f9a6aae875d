/** What an indicator has counted, before it is judged. */

/** Numerator, denominator, observed and expected of an indicator. */
export interface Counts {
  numerator: number | null
  denominator: number | null
  observed: number | null
  expected: number | null
}

export interface LastYear {
  numerator: number
  denominator: number
}

export type Comparison =
  /** With a threshold of the table, which a policy may override. */
  | { with: 'threshold' }
  | { with: 'above'; baseline: LastYear | null }
  | { with: 'point below'; baseline: LastYear | null }
  | { with: 'median'; median: string; baseline: LastYear | null }
  | { with: 'none upheld'; open: number }

export interface Measure extends Counts {
  key: string
  scope: string
  role: 'deciding' | 'supporting'
  /** u: counts units one by one. */
  unit: boolean
  /** F: what families give. */
  families: boolean
  compared: Comparison
  /** The last day for a target with a deadline. */
  deadline?: string
  interval?: [number, number]
}

type Details = Partial<Pick<Measure, 'families' | 'compared' | 'deadline' | 'interval' | 'role'>>

const build = (key: string, scope: string, unit: boolean, counts: Counts, details: Details): Measure => ({
  ...{ key, scope, unit, ...counts },
  ...{ role: 'deciding', families: false, compared: { with: 'threshold' }, ...details },
})

/** A unit indicator: the denominator is what was observed. */
export const units = (
  key: string,
  scope: string,
  [numerator, observed, expected]: [number, number, number],
  details: Details = {},
): Measure => build(key, scope, true, { numerator, denominator: observed, observed, expected }, details)

/** An indicator over sums. */
export const sums = (key: string, scope: string, counts: Counts, details: Details = {}): Measure =>
  build(key, scope, false, counts, details)

/** A count of days, meetings or incidents. */
export const count = (key: string, numerator: number, details: Details = {}): Measure =>
  build(key, 'school', false, { numerator, denominator: null, observed: null, expected: null }, details)

export const supporting = { role: 'supporting' } as const
