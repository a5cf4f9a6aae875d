/** A way to link ballots to families. */
import type { Seen } from './seen'

/** What is guessed of a family's ballot: all of it, or its rating. */
export type Facet = 'whole' | 'rating'

export interface Strategy {
  name: string
  facet: Facet
  /** By student; of some families nothing may be guessed. */
  guess: (seen: Seen) => ReadonlyMap<string, string>
}

/** Families and ballots in two orders that are taken for the same one. */
export const paired = (
  students: readonly string[],
  ballots: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    students.flatMap((student, place) => (ballots[place] === undefined ? [] : [[student, ballots[place]]])),
  )
