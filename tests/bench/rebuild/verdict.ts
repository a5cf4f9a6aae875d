/** Whether the sums of a school stand for its records, told by three: the ledgers, the books, an independent sum. */
import { canonical } from '../../../cloudfunctions/lib/canonical'
import type { RebuildPage } from '../../../cloudfunctions/lib/rebuild'
import { sumsOf } from './independent'
import type { Kept } from './kept'
import { school } from './people'
import type { Product } from './product'

/** Everything that is kept of the school, as text. */
export const stateOf = ({ store }: Product): string =>
  canonical([...store.ledgers.values(), ...store.books.values()].sort((a, b) => (a._id < b._id ? -1 : 1)))

/** Rebuilds the whole school and gives the ids of ledgers that were not sound. */
export async function rebuildAll(
  { store, rebuildPage }: Product,
  size = 100,
): Promise<Omit<RebuildPage, 'next'>> {
  const calendar = store.ledgers.get(`${school}/school`)?.settings?.calendar
  if (calendar === undefined) throw new Error('the school was not founded')
  const all: Omit<RebuildPage, 'next'> = { ledgers: 0, corrected: [], republished: [], left: [] }
  for (let after: string | null = ''; after !== null;) {
    const page: RebuildPage = await rebuildPage(school, calendar, after, size)
    all.ledgers += page.ledgers
    for (const found of ['corrected', 'republished', 'left'] as const) all[found].push(...page[found])
    after = page.next
  }
  return all
}

/** Ledgers whose tally, or what is published of it, is not the independent sum of what is kept. */
export function differences({ store, placeOf }: Product, kept: Kept): string[] {
  const sums = sumsOf(kept)
  const names = new Set([...store.ledgers.keys()].map((id) => id.slice(school.length + 1)))
  const missing = [...sums.keys()].filter((name) => !names.has(name))
  const different = [...store.ledgers.values()].flatMap((ledger) => {
    const due = canonical(sums.get(ledger._id.slice(school.length + 1)) ?? {})
    const place = placeOf(ledger)
    const entries = place ? place.documents.map((id) => entryAt(store, id, place)) : []
    const isEqual = [ledger, ...entries].every((one) => canonical(one?.tally) === due)
    return isEqual ? [] : [`${ledger._id}: ${canonical(ledger.tally)} and not ${due}`]
  })
  return [...missing, ...different]
}

type Entries = Record<string, Record<string, { tally: unknown }> | undefined>

const entryAt = (
  store: Product['store'],
  id: string,
  { map, key }: { map: string; key: string },
): { tally: unknown } | undefined =>
  ((store.books.get(id) ?? store.ledgers.get(id)) as Entries | undefined)?.[map]?.[key]
