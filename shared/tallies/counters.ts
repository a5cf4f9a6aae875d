/**
 * Counters: whole numbers by label. What a record moves, what a ledger has added up and what a class or a school
 * comes to are all the same kind of thing, so adding and taking back is one operation, in any order, and exact.
 * A counter at zero is absent, so that equal sums are equal documents.
 */
export type Counters = Record<string, number>

/** `base` with every counter of `moved` added `times` over (-1 takes it back). */
export function add(base: Counters, moved: Counters, times: 1 | -1 = 1): Counters {
  const sum = new Map(Object.entries(base))
  for (const [label, count] of Object.entries(moved)) sum.set(label, (sum.get(label) ?? 0) + times * count)
  return Object.fromEntries([...sum].filter(([, value]) => value !== 0))
}

/** The sum of any number of counters, in time that grows with their labels alone. */
export function sum(all: Iterable<Counters>): Counters {
  const sums = new Map<string, number>()
  for (const moved of all) {
    for (const [label, count] of Object.entries(moved)) sums.set(label, (sums.get(label) ?? 0) + count)
  }
  return Object.fromEntries([...sums].filter(([, value]) => value !== 0))
}

/** Counters as given, without those at zero. */
export const counters = (moved: Counters): Counters => add({}, moved)

export const count = (sums: Counters | undefined, label: string): number => sums?.[label] ?? 0
