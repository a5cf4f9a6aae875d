/** Putting one ledger right, and what is published of it, while it may be logged to. */
import type { Summed } from '../../shared/books'
import type { Calendar } from '../../shared/calendar'
import { Refusal } from '../../shared/problems'
import { canonical } from './canonical'
import type { Ledger } from './ledger'
import { markOf, type Place, placeOf, publishSums, summaryOf } from './publish'
import { readStanding } from './store/entries'
import { readLedgers, saveLedger } from './store/ledgers'
import { tallyOf } from './sums'
import { logLine } from './log-line'

/** Its sums differed from its records; what was published of it did; it could not be put right; all was well. */
export type Finding = 'corrected' | 'republished' | 'left' | 'sound'

/** What is published of a ledger, place by place. */
type Entries = readonly (Summed | undefined)[]

/** What the sums are made of, and where they are published. */
export const mendedFields = [
  ...['school', 'kind', 'rev', 'records', 'tally', 'profile', 'class', 'period', 'member'],
]
const mostRounds = 4

const isOlder =
  ({ rev }: Pick<Ledger, 'rev'>) =>
  (entry: Summed | undefined): boolean =>
    entry === undefined || entry.rev < rev

/** What of these ledgers is published; with `part` ".rev" the revisions alone. At most two calls. */
async function readEntries(
  ledgers: readonly Ledger[],
  part: '' | '.rev' = '',
): Promise<(ledger: Ledger) => Entries> {
  const places = new Map<string, Place>()
  for (const ledger of ledgers) {
    const place = placeOf(ledger)
    if (place) places.set(ledger._id, place)
  }
  const standing = await readStanding([...places.values()], part)
  return ({ _id }) => {
    const place = places.get(_id)
    return place ? standing(place) : []
  }
}

/** Of ledgers that are known by their revision and place, those whose published sums are missing or older. */
export async function behindOf(heads: readonly Ledger[]): Promise<Ledger[]> {
  const entriesOf = await readEntries(heads, '.rev')
  return heads.filter((head) => entriesOf(head).some(isOlder(head)))
}

/** Whether something newer than this ledger is published of it. */
const isBehind =
  ({ rev }: Pick<Ledger, 'rev'>) =>
  (entry: Summed | undefined): boolean =>
    entry !== undefined && entry.rev > rev

/**
 * Of ledgers that are known by their revision and place, the ids of those of which something newer is published than
 * they are: each was put back to an older state. What is suspected is read once more, for a log may have come between.
 */
export async function putBackIn(heads: readonly Ledger[]): Promise<string[]> {
  const entriesOf = await readEntries(heads, '.rev')
  const suspected = heads.filter((head) => entriesOf(head).some(isBehind(head)))
  if (suspected.length === 0) return []
  const ids = suspected.map(({ _id }) => _id)
  const now = new Map((await readLedgers(ids, ['rev'])).map((ledger) => [ledger._id, ledger]))
  const still = suspected.filter((head) => entriesOf(head).some(isBehind(now.get(head._id) ?? head)))
  return still.map(({ _id }) => _id)
}

/**
 * Replaces sums that do not stand for the records, or what was published of them; false where the ledger has moved on
 * since it was read: a log wins. The revision is raised above all that stand, so that what is published now counts.
 */
async function replace(ledger: Ledger, tally: Ledger['tally'], entries: Entries): Promise<boolean> {
  const rev = Math.max(ledger.rev, ...entries.map((entry) => entry?.rev ?? 0)) + 1
  if (!(await saveLedger(ledger._id, ledger.rev, { tally, ...markOf(ledger) }, rev))) return false
  await publishSums({ ...ledger, tally, rev })
  return true
}

/** Puts a ledger right as it was read with its entries; one that has moved on meanwhile is read again. */
async function mend(ledger: Ledger, entries: Entries, calendar: Calendar, round = 1): Promise<Finding> {
  const tally = tallyOf(ledger, calendar)
  const due = canonical(summaryOf(ledger)?.entry)
  const wrong = entries.filter((entry) => canonical(entry) !== due)
  const isCorrect = canonical(tally) === canonical(ledger.tally)
  if (isCorrect && wrong.length === 0) return 'sound'
  // What is merely older gives way to what its log should have written.
  if (isCorrect && wrong.every(isOlder(ledger))) await publishSums(ledger)
  else if (!(await replace(ledger, tally, entries))) return mendAnew(ledger._id, calendar, round + 1)
  return isCorrect ? 'republished' : 'corrected'
}

async function mendAnew(id: string, calendar: Calendar, round: number): Promise<Finding> {
  if (round > mostRounds) return 'left'
  const [ledger] = await readLedgers([id], mendedFields)
  return ledger ? mend(ledger, (await readEntries([ledger]))(ledger), calendar, round) : 'sound'
}

/**
 * Puts ledgers right that were read with their {@link mendedFields}; one that cannot be does not keep the others
 * waiting. Where it is the store that is in trouble, that is thrown once the others are done: it may be
 * tried again. One or two calls for all of them, and for each that is not sound one to publish it, or one to save it and one
 * to publish it.
 */
export async function mendAll(ledgers: readonly Ledger[], calendar: Calendar): Promise<Finding[]> {
  const entriesOf = await readEntries(ledgers)
  const mendOne = async (ledger: Ledger): Promise<Finding> => {
    try {
      return await mend(ledger, entriesOf(ledger), calendar)
    } catch (error) {
      if (error instanceof Refusal) throw error
      logLine('a ledger cannot be put right', { school: ledger.school, kind: ledger.kind }, error)
      return 'left'
    }
  }
  const ends = await Promise.allSettled(ledgers.map(mendOne))
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}
