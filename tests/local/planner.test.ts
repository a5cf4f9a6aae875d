import { join } from 'node:path'
import fc from 'fast-check'
import { dump, type Fields, parse } from '../../local/database/ejson'
import { Store } from '../../local/database/store'
import { updateOf } from '../../local/database/update'
import { atTheEnd } from './support/cleanup'
import { collections, temporaryFolder } from './support/environment'

const indexes = {
  a: 'a',
  a_b: 'a,b',
  b_a_down: '-b,a',
  tags: 'tags',
  nested: 'n.x,a',
  list: 'list.x',
  b_id: 'b,_id',
}

function openStore(name: string, spec: Record<string, string>): Store {
  const store = new Store(join(temporaryFolder(), `${name}.db`), { durable: false })
  store.applySchema({ functions: [], collections: collections({ c: spec }) })
  atTheEnd(() => store.close())
  return store
}

const scalar = fc.constantFrom<unknown>(
  null,
  -1,
  0,
  1,
  2.5,
  '',
  'x',
  'y',
  true,
  false,
  new Date(0),
  new Date(5),
)
const array = fc.array(fc.constantFrom<unknown>(1, 2, 'x', null), { maxLength: 3 })
const optional = { requiredKeys: [] as [] }
const document = fc.record(
  {
    a: scalar,
    b: scalar,
    tags: fc.oneof(array, scalar),
    n: fc.oneof(fc.record({ x: scalar }, optional), scalar),
    list: fc.oneof(fc.array(fc.oneof(fc.record({ x: scalar }, optional), scalar), { maxLength: 3 }), scalar),
  },
  optional,
)

const path = fc.constantFrom('a', 'b', 'tags', 'n.x', 'list.x')
const bound = fc.constantFrom<unknown>(-1, 0, 1, 2, 'x', 'y', true, new Date(0), new Date(3))
const condition: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $gte: bound, $lt: bound }),
  fc.record({ $gt: bound }),
  fc.record({ $lte: bound }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $not: fc.record({ $gte: bound }) }),
  fc.record({ $eq: fc.oneof(scalar, array) }),
)
const simple = fc.dictionary(path, condition, { maxKeys: 3 })
const several = fc.array(simple, { minLength: 1, maxLength: 2 })
const filter = fc.oneof(
  simple,
  fc.record({ $and: several }),
  fc.record({ $or: several }),
  fc.tuple(simple, several).map(([one, more]) => ({ ...one, $and: more })),
)
const direction = fc.constantFrom(1, -1)
const order = fc.tuple(fc.dictionary(path, direction, { maxKeys: 2 }), direction)

const change = fc.tuple(path, scalar).map(([at, value]) => ({ $set: { [at]: value } }))

interface Run {
  documents: Fields[]
  changes: Fields[]
  filter: Fields
  order: [Fields, number]
}

const run: fc.Arbitrary<Run> = fc.record({
  documents: fc.array(document, { maxLength: 12 }),
  changes: fc.array(change, { maxLength: 4 }),
  filter,
  order,
})

function fill(store: Store, { documents, changes }: Run): void {
  store.remove('c', {}, true)
  if (documents.length > 0)
    store.insert(
      'c',
      documents.map((fields, n) => ({ _id: `d${n}`, ...(parse(dump(fields)) as Fields) })),
    )
  for (const [number, data] of changes.entries()) {
    try {
      store.modify('c', { filter: { _id: `d${number}` }, update: updateOf(data), multi: false })
    } catch {
      continue // a path that cannot be set is refused by both stores alike
    }
  }
}

const idOf = (text: string) => (JSON.parse(text) as { _id: string })._id

describe('with indexes or without', () => {
  const indexed = openStore('indexed', indexes)
  const plain = openStore('plain', {})

  test('a query finds the same documents in the same order', () => {
    fc.assert(
      fc.property(run, (given) => {
        const [sort, last] = given.order
        const request = { filter: given.filter, order: { ...sort, _id: last }, limit: 1000 }
        const [left, right] = [indexed, plain].map((store) => {
          fill(store, given)
          return store.find('c', request).map(idOf)
        })
        expect(left).toEqual(right)
        expect(indexed.count('c', given.filter)).toBe(left?.length)
        const limited = indexed.find('c', { ...request, skip: 1, limit: 3 }).map(idOf)
        expect(limited).toEqual(right?.slice(1, 4))
      }),
      { numRuns: 600, seed: 12 },
    )
  })

  test('what a query with one indexed order finds is in that order', () => {
    const documents = Array.from({ length: 50 }, (_value, n) => ({ a: n % 3, b: (n * 7) % 50 }))
    fill(indexed, { documents, changes: [], filter: {}, order: [{}, 1] })
    for (const b of [1, -1]) {
      const request = { filter: { a: 1 }, order: { b }, limit: 5 }
      const found = indexed.find('c', request).map((text) => (JSON.parse(text) as { b: number }).b)
      const expected = documents.filter(({ a }) => a === 1).map((one) => one.b)
      expected.sort((left, right) => (left - right) * b)
      expect(found).toEqual(expected.slice(0, 5))
    }
  })
})
