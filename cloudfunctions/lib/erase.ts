/**
 * Erasing records of a ledger, with their history and sums: nothing of them stays, not even a hash. What is left is
 * numbered anew, and its chain begins one after the last number that was given: an erasure moves on by itself, so that
 * what was sealed before it is not taken for what stands now.
 */
import { consentedTypes, type TypeName } from '../../shared/records/index'
import { withCounters } from '../../shared/tallies/tally'
import { withoutDigest } from './accepted'
import { chainOf, type Chain } from './chain'
import type { Ledger } from './ledger'
import { holds, renumbered } from './versions'

/** An erasure does not heal: a chain that did not hold does not hold afterwards. */
const asBroken = (chain: Chain, before: Chain): Chain => ({ ...chain, head: before.head })

/**
 * A ledger without all records of some types. It must have been read whole, for what is left of its chain is made
 * anew; it still is to be sealed. Submissions stay known by their ids, so that a late retry does not bring an erased
 * record back.
 */
export function withoutTypes(ledger: Ledger, types: readonly TypeName[]): Ledger {
  const before = chainOf(ledger)
  const erased = Object.fromEntries(types.map((type) => [type, {}]))
  const left = renumbered({ ...ledger, records: { ...ledger.records, ...erased } }, before.n + 1)
  const tally = types.reduce((counted, type) => withCounters(counted, type, {}), ledger.tally)
  const chain = holds(ledger) ? left.chain : asBroken(chainOf(left), before)
  return { ...left, ...(chain && { chain }), tally, recent: ledger.recent.map(withoutDigest) }
}

/** A pupil's ledger without the family's logs: what withdrawing consent leaves. */
export const withoutConsented = (ledger: Ledger): Ledger => withoutTypes(ledger, consentedTypes)
