import { wilson } from '../../shared/tallies/wilson'

/** Newcombe, Statistics in Medicine 17 (1998), table I, method 3: the score interval without correction. */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %i in %i reaches from %d to %d', (n, d, low, high) => {
  expect(wilson(n, d)).toEqual([low, high])
})

it.each([
  [263 - 81, 263, 0.6338, 0.7447],
  [20, 20, 0.8389, 1],
])('is the mirror image for the others, %i in %i', (n, d, low, high) => {
  expect(wilson(n, d)).toEqual([low, high])
})

it.each([
  [5, 9, 0.2667, 0.8112],
  [9, 9, 0.7009, 1],
])('takes z to six decimals, where 1.96 would show: %i in %i', (n, d, low, high) => {
  expect(wilson(n, d)).toEqual([low, high])
})
