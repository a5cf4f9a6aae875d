import fc from 'fast-check'
import { compare, holds, isDecimal, minus, rational } from '../../shared/tallies/rational'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

it.each([
  ['0.90', 90, 100],
  ['0', 0, 1],
  ['1', 1, 1],
  ['1.00', 100, 100],
  ['0.000001', 1, 1_000_000],
  ['5', 5, 1],
])('reads %s as %i of %i', (text, numerator, denominator) => {
  expect(rational(text)).toEqual(of(numerator, denominator))
})

it.each(['0', '1', '0.9', '0.123456', '1.0', '1.000000', '0.0'])('takes "%s" for a decimal', (text) => {
  expect(isDecimal(text)).toBe(true)
})

it.each([
  ...['', '0.', '.9', '1.1', '1.000001', '0.1234567', '1.0000000', '-0.5', '00.5', '01', '2'],
  ...['0,9', '90%', '1e-1', ' 0.9', '0.9\n', '０.９'],
])('does not take %j for one', (text) => {
  expect(isDecimal(text)).toBe(false)
})

describe('comparing', () => {
  it.each([
    [of(80, 100), '0.80', 0],
    [of(799, 999), '0.80', -1],
    [of(800, 999), '0.80', 1],
    [of(159, 200), '0.80', -1],
    [of(0, 7), '0', 0],
    [of(1, 3), '0.333333', 1],
    [of(-1, 100), '0', -1],
  ])('%j with %s gives %i', (value, bound, expected) => {
    expect(compare(value, rational(bound))).toBe(expected)
    expect(compare(rational(bound), value)).toBe(expected === 0 ? 0 : -expected)
  })

  it('is exact where products are beyond the whole numbers of a float', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(compare(of(most, most - 1), of(most - 1, most - 2))).toBe(-1)
    expect(compare(of(most - 1, most), of(most - 2, most - 1))).toBe(1)
  })

  it('does not mind a common factor', () => {
    const size = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(size, size, size, (n, d, factor) => {
        expect(compare(of(n, d), of(n * factor, d * factor))).toBe(0)
        expect(compare(of(n, d), of(n * factor + 1, d * factor))).toBe(-1)
      }),
    )
  })

  it.each([
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
    ['<=', [true, true, false]],
  ] as const)('%s holds below, at and above the bound: %j', (operator, expected) => {
    const figures = [of(49, 100), of(50, 100), of(51, 100)]
    expect(figures.map((figure) => holds(figure, operator, rational('0.5')))).toEqual(expected)
  })
})

it('subtracts exactly', () => {
  expect(compare(minus(of(3, 10), of(1, 100)), of(29, 100))).toBe(0)
  expect(compare(minus(of(29, 89), of(1, 100)), of(2811, 8900))).toBe(0)
  expect(compare(minus(of(0, 50), of(1, 100)), of(-1, 100))).toBe(0)
})
