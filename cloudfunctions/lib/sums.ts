/** The sums once more, from the records alone. */
import type { Calendar } from '../../shared/calendar'
import { recordTypeOf, type TypeName } from '../../shared/records/index'
import { sum } from '../../shared/tallies/counters'
import { type Tally, withCounters } from '../../shared/tallies/tally'
import { inForce, type Ledger } from './ledger'

/** The tally that the records in force come to. */
export function tallyOf({ records }: Pick<Ledger, 'records'>, calendar: Calendar): Tally {
  let tally: Tally = {}
  for (const [name, entries] of Object.entries(records)) {
    const type = recordTypeOf(name)
    if (type?.moves === undefined) continue
    const moved = Object.values(entries).flatMap((versions) => {
      const value = inForce(versions)?.value
      return value === undefined ? [] : [type.moves?.(value, calendar) ?? {}]
    })
    tally = withCounters(tally, name as TypeName, sum(moved))
  }
  return tally
}
