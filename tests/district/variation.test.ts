/** The coefficient of variation against examples of the field, by hand, and against plain floating point. */
import { coefficientOf, isWithin, meanOf, spreadOf, type Weighed } from '../../shared/district/variation'
import { rational } from '../../shared/tallies/rational'

const school = (weight: number, numerator: number, denominator = weight): Weighed => ({
  ...{ weight, numerator, denominator },
})

/**
 * 县域义务教育校际均衡指标计算方法（以生均图书册数为例）, https://m.777doc.com/doc-2019910.html: five primary schools with
 * 45, 37, 89, 76, 55 pupils and 279, 137, 935, 160, 402 books; the sum 10.65, its root 3.26, the mean 6.33, so 0.52.
 */
const books = [school(45, 279), school(37, 137), school(89, 935), school(76, 160), school(55, 402)]

test('the example of the field: books in five primary schools', () => {
  const spread = spreadOf(books)!
  expect(spread.mean).toEqual({ numerator: 1913n, denominator: 302n })
  const [mean, coefficient] = [1913 / 302, Number(coefficientOf(spread))]
  expect(mean.toFixed(2)).toBe('6.33')
  expect(coefficient.toFixed(2)).toBe('0.52')
  expect(((coefficient * mean) ** 2).toFixed(1)).toBe('10.7')
  expect([isWithin(spread, rational('0.50')), isWithin(spread, rational('0.65'))]).toEqual([false, true])
})

test('by hand: 40 % and 80 % of as many, a mean of 60 % and a third', () => {
  const spread = spreadOf([school(10, 4), school(10, 8)])!
  expect(spread.square).toEqual({ numerator: 1n, denominator: 9n })
  expect([meanOf(spread), coefficientOf(spread)]).toEqual(['60.0%', '0.334'])
})

test('weights are pupils: a school with three times as many counts three times', () => {
  const [one, thrice] = [school(30, 1, 2), [1, 2, 3].map(() => school(10, 1, 2))]
  expect(spreadOf([one, school(10, 1, 1)])!.square).toEqual(spreadOf([...thrice, school(10, 1, 1)])!.square)
})

test('exactly on a bound is within it, and a hair above is not, however it reads', () => {
  // Rates 1/2 and 3/2 of the mean: the coefficient is 1/2.
  const on = spreadOf([school(100, 25), school(100, 75)])!
  expect([coefficientOf(on), isWithin(on, rational('0.50'))]).toEqual(['0.500', true])
  const above = spreadOf([school(100, 2_499_999, 10_000_000), school(100, 75)])!
  expect([coefficientOf(above), isWithin(above, rational('0.50'))]).toEqual(['0.501', false])
})

test('schools alike do not vary; where nobody has any, there is nothing to vary', () => {
  expect(coefficientOf(spreadOf([school(10, 5), school(30, 15), school(2, 1)])!)).toBe('0.000')
  expect(spreadOf([school(10, 0), school(20, 0)])).toBeUndefined()
})

test('three hundred schools agree with floating point', () => {
  let seed = 7
  const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
  const rates = Array.from({ length: 300 }, () => {
    const denominator = 1 + next(2000)
    return school(1 + next(2500), next(denominator + 1), denominator)
  })
  const pupils = rates.reduce((sum, { weight }) => sum + weight, 0)
  const rate = ({ numerator, denominator }: Weighed) => numerator / denominator
  const mean = rates.reduce((sum, one) => sum + one.weight * rate(one), 0) / pupils
  const variance = rates.reduce((sum, one) => sum + one.weight * (rate(one) - mean) ** 2, 0) / pupils
  const spread = spreadOf(rates)!
  expect(Number(coefficientOf(spread))).toBeCloseTo(Math.ceil((1000 * Math.sqrt(variance)) / mean) / 1000, 9)
  expect(meanOf(spread)).toBe(`${(Math.floor(1000 * mean) / 10).toFixed(1)}%`)
})
