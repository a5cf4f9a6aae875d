import type { TypeName } from '../records/index'
import { add, type Counters } from './counters'

/** The counters of each record type, under the type's own name: a type moves no counters but its own. */
export type Tally = Partial<Record<TypeName, Counters>>

/** A tally with the counters of one type replaced; a type that has come to nothing is absent. */
export function withCounters(tally: Tally, type: TypeName, sums: Counters): Tally {
  const { [type]: _, ...others } = tally
  return Object.keys(sums).length === 0 ? others : { ...others, [type]: sums }
}

/** The sum of several tallies. */
export function merge(tallies: Tally[]): Tally {
  const sums: Tally = {}
  for (const tally of tallies) {
    for (const [type, moved] of Object.entries(tally))
      sums[type as TypeName] = add(sums[type as TypeName] ?? {}, moved)
  }
  return sums
}
