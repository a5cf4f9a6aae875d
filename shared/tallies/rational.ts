/** Rates as pairs of whole numbers, compared exactly: 80 of 100 meets 0.80, and 799 of 999 does not. */
export interface Rational {
  numerator: number
  denominator: number
}

export type Operator = '>=' | '>' | '<='

/** A decimal as text ("0.90") as a rational; the text has been checked by {@link isDecimal}. */
export function rational(decimal: string): Rational {
  const fraction = decimal.split('.')[1] ?? ''
  return { numerator: Number(decimal.replace('.', '')), denominator: 10 ** fraction.length }
}

/** A decimal between 0 and 1 as text: 0, 1, 0.d with up to six digits, 1.0… */
export const isDecimal = (text: string): boolean => /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/u.test(text)

/** Negative, zero or positive as a is below, equal to or above b. Denominators are positive. */
export function compare(a: Rational, b: Rational): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator)
  const right = BigInt(b.numerator) * BigInt(a.denominator)
  return left < right ? -1 : left > right ? 1 : 0
}

export function holds(value: Rational, operator: Operator, bound: Rational): boolean {
  const order = compare(value, bound)
  return operator === '>=' ? order >= 0 : operator === '>' ? order > 0 : order <= 0
}

/** a - b, exactly while the products stay below 2^53: rates of people do. */
export const minus = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})
