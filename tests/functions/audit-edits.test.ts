/**
 * After a year of random operations every single edit, deletion and swap in a small school's ledgers is found, made at
 * every place where one can be made; and what the functions do themselves, erasure included, is never found.
 */
import { type Flaw, flawsOf } from '../../cloudfunctions/lib/audit'
import type { Ledger, Version } from '../../cloudfunctions/lib/ledger'
import { headOf } from '../../cloudfunctions/lib/sealed-heads'
import type { Calendar } from '../../shared/calendar'
import { loadProduct, type Product } from '../bench/rebuild/product'
import { Player } from '../bench/rebuild/random'
import { rebuildAll } from '../bench/rebuild/verdict'

const operations = 200

let product: Product
let ledgers: Ledger[]
let calendar: Calendar
/** Each state that a ledger was in before it was saved anew. */
const past: Ledger[] = []

beforeAll(async () => {
  product = await loadProduct()
  product.store.trouble.beforeSaving = (id) => {
    const ledger = product.store.ledgers.get(id)
    if (ledger) past.push(ledger)
    return Promise.resolve()
  }
  await new Player(product, 7).play(operations)
  ledgers = [...product.store.ledgers.values()]
  calendar = ledgers.find(({ settings }) => settings)!.settings!.calendar
}, 60_000)

type Json = Record<string, unknown>

const flaws = (ledger: Ledger, sealed = headOf(ledger)): Flaw[] => flawsOf(ledger, calendar, sealed)

/** A document with another value, or none, at a path; what is not on the path is shared. */
function edited(
  node: unknown,
  [name, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (name === undefined) return change(node)
  if (Array.isArray(node)) {
    const items = node.map((item: unknown, index) =>
      String(index) === name ? edited(item, rest, change) : item,
    )
    return items.filter((item) => item !== undefined)
  }
  const { [name]: value, ...others } = node as Json
  const next = edited(value, rest, change)
  return next === undefined ? others : { ...others, [name]: next }
}

/** Every path below a value, inner ones too. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => [
    [name],
    ...pathsIn(below).map((path) => [name, ...path]),
  ])
}

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return `${value}0`
  return value === null ? 'something' : null
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.values(value).length === 0

const at = (ledger: Ledger, path: readonly string[]): unknown =>
  path.reduce<unknown>((node, name) => (node as Json)[name], ledger)

/** What stands in a ledger for its sake alone: a revision and what the nightly timer notes are not of its content. */
const unguarded = [
  '_id',
  'rev',
  'claims',
  'format',
  'staff',
  'results',
  'trend',
  'nights',
  'open',
  'changedAt',
]

const guardedPaths = (ledger: Ledger) => pathsIn(ledger).filter(([name = '']) => !unguarded.includes(name))

/** Those that a change at every path leaves unfound; a map that holds nothing is as good as none. */
function unfound(change: (value: unknown) => unknown): { tried: number; missed: string[] } {
  const missed: string[] = []
  let tried = 0
  for (const ledger of ledgers) {
    for (const path of guardedPaths(ledger).filter((one) => !isEmpty(at(ledger, one)))) {
      tried += 1
      const found = flaws(edited(ledger, path, change) as Ledger, headOf(ledger))
      if (found.length === 0) missed.push([ledger._id, ...path].join(' '))
    }
  }
  return { tried, missed }
}

test('no false alarm: after records, corrections, withdrawals, late logs, erasures, and a rebuild', async () => {
  expect(ledgers.some(({ chain }) => chain!.from > 0)).toBe(true)
  expect(ledgers.map((ledger) => flaws(ledger)).flat()).toEqual([])
  await rebuildAll(product)
  expect([...product.store.ledgers.values()].flatMap((ledger) => flaws(ledger))).toEqual([])
})

test('every value that is edited is found', () => {
  const { tried, missed } = unfound(other)
  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(2000)
})

test('everything that is taken away is found', () => {
  expect(unfound(() => undefined).missed).toEqual([])
})

type Place = readonly [type: string, key: string, index: number]

const placesIn = ({ records }: Ledger): Place[] =>
  Object.entries(records).flatMap(([type, entries]) =>
    Object.entries(entries).flatMap(([key, versions]) =>
      versions.map((_, index): Place => [type, key, index]),
    ),
  )

const pathOf = ([type, key, index]: Place) => ['records', type, key, String(index)]

/** A ledger in which two versions have changed places, with their numbers or without. */
function swapped(ledger: Ledger, one: Place, two: Place, withNumbers: boolean): Ledger {
  const [a, b] = [at(ledger, pathOf(one)) as Version, at(ledger, pathOf(two)) as Version]
  const put = (into: Ledger, place: Place, version: Version, n: number | undefined) =>
    edited(into, pathOf(place), () => (withNumbers ? version : { ...version, n })) as Ledger
  return put(put(ledger, one, b, a.n), two, a, b.n)
}

test('any two versions of a ledger that change places are found', () => {
  const missed: string[] = []
  let tried = 0
  for (const ledger of ledgers) {
    const places = placesIn(ledger)
    for (const [index, one] of places.entries()) {
      for (const two of places.slice(index + 1)) {
        for (const withNumbers of [true, false]) {
          tried += 1
          const found = flaws(swapped(ledger, one, two, withNumbers))
          if (found.length === 0) missed.push([ledger._id, one, two].join(' '))
        }
      }
    }
  }
  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(500)
})

test('a version that is put in once more is found, and one of another ledger', () => {
  const foreign = ledgers.flatMap((ledger) => Object.values(ledger.records.sleep ?? {}))[0]!
  for (const ledger of ledgers) {
    for (const [type, key] of placesIn(ledger)) {
      const versions = at(ledger, ['records', type, key]) as Version[]
      for (const more of [versions.at(-1)!, { ...foreign[0]!, n: ledger.chain!.n + 1 }]) {
        const grown = edited(ledger, ['records', type, key], () => [...versions, more]) as Ledger
        expect(flaws(grown, headOf(ledger))).not.toEqual([])
      }
    }
  }
})

test('a ledger that has the content of another is found', () => {
  for (const [index, one] of ledgers.entries()) {
    const two = ledgers.at(index - 1)!
    expect(flaws({ ...two, _id: one._id }, headOf(one))).not.toEqual([])
    expect(flaws({ ...two, _id: one._id }, headOf(two))).not.toEqual([])
  }
})

test('any older state of a ledger is found once a night has sealed a newer one', () => {
  const now = new Map(ledgers.map((ledger) => [ledger._id, ledger]))
  const older = past.filter(({ _id, chain }) => chain!.n < now.get(_id)!.chain!.n)
  expect(older.length).toBeGreaterThan(100)
  for (const ledger of older) expect(flaws(ledger, headOf(now.get(ledger._id)!))).toContain('put back')
})

test('every state on the way was sound, and every one went on from those before, or was erased from', () => {
  const before = new Map<string, Ledger>()
  for (const ledger of past) {
    const last = before.get(ledger._id)
    expect(flaws(ledger, last && headOf(last))).toEqual([])
    before.set(ledger._id, ledger)
  }
})
