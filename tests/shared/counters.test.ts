import fc from 'fast-check'
import { keyOf } from '../../shared/keys'
import { add, count, type Counters, counters, sum } from '../../shared/tallies/counters'

const label = fc.string({ unit: 'binary', maxLength: 6 }).map(keyOf)
const few = fc.constantFrom('a', 'b', 'c')
const sums = fc.dictionary(fc.oneof(few, label), fc.integer({ min: -50, max: 50 }), { noNullPrototype: true })
const kept = sums.map(counters)

it('take back what they added', () => {
  fc.assert(
    fc.property(kept, sums, (base, moved) => {
      expect(add(add(base, moved), moved, -1)).toEqual(base)
    }),
  )
})

it('come to the same in any order', () => {
  const twoOrders = fc
    .array(sums, { maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(twoOrders, ([all, shuffled]) => {
      const totalOf = (each: Counters[]) => each.reduce((total, moved) => add(total, moved), {})
      expect(totalOf(shuffled)).toEqual(totalOf(all))
    }),
  )
})

it('come to the same all at once as one by one', () => {
  fc.assert(
    fc.property(fc.array(sums, { maxLength: 8 }), (all) => {
      expect(sum(all)).toEqual(all.reduce((total, moved) => add(total, moved), {}))
    }),
  )
  expect(sum([])).toEqual({})
  expect(sum([{ a: 1, b: 2 }, { a: -1 }])).toEqual({ b: 2 })
})

it('are absent at zero', () => {
  fc.assert(
    fc.property(kept, sums, (base, moved) => {
      expect(Object.values(add(base, moved))).not.toContain(0)
    }),
  )
  expect(add({ a: 1, b: 2 }, { a: 1 }, -1)).toEqual({ b: 2 })
  expect(counters({ a: 0, b: 1 })).toEqual({ b: 1 })
})

it('leave what was given as it was', () => {
  const [base, moved] = [{ a: 1 }, { a: 1, b: 2 }]
  expect(add(base, moved)).toEqual({ a: 2, b: 2 })
  expect([base, moved]).toEqual([{ a: 1 }, { a: 1, b: 2 }])
})

it('count zero where there is none', () => {
  expect(count({ a: 3 }, 'a')).toBe(3)
  expect(count({ a: 3 }, 'b')).toBe(0)
  expect(count(undefined, 'a')).toBe(0)
})
