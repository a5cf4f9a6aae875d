/** Complaints of one cause, told once: a class that was never made is wrong in every row of its pupils. */
import type { Complaint } from './kind'

export interface Cause {
  column: string
  cure: string
  /** How many complaints, and the first rows of them. */
  count: number
  rows: number[]
}

/** So many of one cause are told together; of the causes the most frequent, and of their rows the first. */
const [least, mostCauses, mostRows] = [5, 10, 5]

export const causeOf = ({ column, cure }: Pick<Complaint, 'column' | 'cure'>): string => `${column} ${cure}`

export function causesIn(faults: readonly Complaint[]): Cause[] {
  const all = new Map<string, Cause>()
  for (const fault of faults) {
    const { column, cure, row } = fault
    const cause = all.get(causeOf(fault)) ?? { column, cure, count: 0, rows: [] }
    cause.count += 1
    if (cause.rows.length < mostRows) cause.rows.push(row)
    all.set(causeOf(fault), cause)
  }
  const frequent = [...all.values()].filter(({ count }) => count >= least)
  return frequent.sort((a, b) => b.count - a.count).slice(0, mostCauses)
}
