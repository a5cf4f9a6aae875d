/**
 * Somebody who adds and subtracts: every figure that is told is the size of a group of ballots, and whatever follows
 * from several by sums and differences is in the space that their groups span.
 */
import { leastBallots } from '../../../shared/surveys/suppress'

/** A figure: the atoms that it counts, by their places, such as the ballots of a class with one answer. */
export interface Told {
  atoms: readonly number[]
  ballots: number
}

const tiny = 1e-9

/** Vectors that span the same space, each with a leading 1 where all others have 0. */
function reduced(rows: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = []
  for (const row of rows) {
    const rest = without([...row], basis)
    const lead = rest.findIndex((value) => Math.abs(value) > tiny)
    if (lead < 0) continue
    const own = rest.map((value) => value / rest[lead]!)
    for (const [place, other] of basis.entries()) basis[place] = minus(other, own, other[lead]!)
    basis.push(own)
  }
  return basis
}

const minus = (row: readonly number[], other: readonly number[], times: number): number[] =>
  row.map((value, place) => value - times * other[place]!)

/** What is left of a vector when all that the space has of it is taken away. */
function without(row: number[], basis: readonly (readonly number[])[]): number[] {
  let rest = row
  for (const one of basis) {
    const lead = one.findIndex((value) => Math.abs(value) > tiny)
    rest = minus(rest, one, rest[lead]!)
  }
  return rest
}

/** Atoms that no figure tells apart count as one. */
function merged(sizes: readonly number[], told: readonly Told[]): Map<string, number> {
  const merged = new Map<string, number>()
  for (const [atom, size] of sizes.entries()) {
    const column = told.map(({ atoms }) => (atoms.includes(atom) ? 1 : 0)).join('')
    merged.set(column, (merged.get(column) ?? 0) + size)
  }
  return merged
}

/**
 * Groups of one to four ballots whose size follows from what is told, each as the sizes of its parts. `sizes` are those
 * of all atoms; a figure that counts something else than its atoms is an error.
 */
export function smallGroups(sizes: readonly number[], told: readonly Told[]): number[][] {
  for (const { atoms, ballots } of told)
    if (atoms.reduce((sum, atom) => sum + sizes[atom]!, 0) !== ballots)
      throw new Error(`a figure of ${ballots} is not that of its atoms ${atoms.join(', ')}`)
  const parts = [...merged(sizes, told)]
  const basis = reduced(told.map((_, row) => parts.map(([column]) => Number(column[row]))))
  return Array.from({ length: 2 ** parts.length }, (_, set) => set)
    .map((set) => parts.map((_, place) => (set >> place) & 1))
    .filter((group) => {
      const ballots = group.reduce((sum, isIn, place) => sum + isIn * parts[place]![1], 0)
      if (ballots === 0 || ballots >= leastBallots) return false
      return without(group, basis).every((value) => Math.abs(value) < tiny)
    })
    .map((group) => parts.filter((_, place) => group[place] === 1).map(([, size]) => size))
}
