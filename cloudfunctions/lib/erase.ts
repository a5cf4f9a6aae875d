/**
 * Erasing records of a ledger, with their history and sums: nothing of them stays, not even a hash. What is left is
 * numbered anew, and its chain begins one after the last number that was given: an erasure moves on by itself, so that
 * what was sealed before it is not taken for what stands now.
 */
import type { Calendar } from '../../shared/calendar'
import { consentedTypes, recordTypeOf, type TypeName } from '../../shared/records/index'
import { withCounters } from '../../shared/tallies/tally'
import { withoutDigest } from './accepted'
import { chainOf, type Chain } from './chain'
import { inForce, type Ledger, moveTally } from './ledger'
import { holds, renumbered } from './versions'

/** An erasure does not heal: a chain that did not hold does not hold afterwards. */
const asBroken = (chain: Chain, before: Chain): Chain => ({ ...chain, head: before.head })

/**
 * A ledger with what is left of its records and sums. It must have been read whole, for its chain is made anew; it still
 * is to be sealed. Submissions stay known by their ids, so that a late retry does not bring an erased record back.
 */
function withLeft(ledger: Ledger, { records, tally }: Pick<Ledger, 'records' | 'tally'>): Ledger {
  const before = chainOf(ledger)
  const left = renumbered({ ...ledger, records }, before.n + 1)
  const chain = holds(ledger) ? left.chain : asBroken(chainOf(left), before)
  return { ...left, ...(chain && { chain }), tally, recent: ledger.recent.map(withoutDigest) }
}

/** A ledger without all records of some types. */
export function withoutTypes(ledger: Ledger, types: readonly TypeName[]): Ledger {
  const erased = Object.fromEntries(types.map((type) => [type, {}]))
  const tally = types.reduce((counted, type) => withCounters(counted, type, {}), ledger.tally)
  return withLeft(ledger, { records: { ...ledger.records, ...erased }, tally })
}

/** A pupil's ledger without the family's logs: what withdrawing consent leaves. */
export const withoutConsented = (ledger: Ledger): Ledger => withoutTypes(ledger, consentedTypes)

/** Records and sums without the record of a type under a key. */
function withoutEntry(
  { records, tally }: Pick<Ledger, 'records' | 'tally'>,
  { type, key, calendar }: { type: TypeName; key: string; calendar: Calendar },
): Pick<Ledger, 'records' | 'tally'> {
  const declared = recordTypeOf(type)
  const { [key]: versions, ...others } = records[type] ?? {}
  if (declared === undefined || versions === undefined) return { records, tally }
  const moved = moveTally(tally, declared, inForce(versions)?.value, null, calendar)
  return { records: { ...records, [type]: others }, tally: moved }
}

/** A pupil's ledger without the family's logs of one day, "YYYY-MM-DD"; those of other days stay. */
export function withoutDay(ledger: Ledger, day: string, calendar: Calendar): Ledger {
  const begun: Pick<Ledger, 'records' | 'tally'> = ledger
  const left = consentedTypes.reduce((kept, type) => withoutEntry(kept, { type, key: day, calendar }), begun)
  return withLeft(ledger, left)
}
