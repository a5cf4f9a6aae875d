/** Exact comparison of rates: whole numbers only, never floating point. */

export interface Rate {
  numerator: bigint
  denominator: bigint
}

export const rate = (numerator: number, denominator: number): Rate => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
})

/** A decimal as text ("0.905", "5") as a rate. */
export function decimalRate(text: string): Rate {
  const [whole, digits = ''] = text.split('.')
  return { numerator: BigInt(`${whole ?? ''}${digits}`), denominator: 10n ** BigInt(digits.length) }
}

/** Below zero, zero or above zero as the first is less than, equal to or greater than the second. */
export function compareRates(one: Rate, other: Rate): number {
  const [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator]
  return left < right ? -1 : left > right ? 1 : 0
}

export const minus = (one: Rate, other: Rate): Rate => ({
  numerator: one.numerator * other.denominator - other.numerator * one.denominator,
  denominator: one.denominator * other.denominator,
})

/** The 95 % Wilson score interval, rounded to four decimals. */
export function wilson(good: number, all: number): [number, number] {
  const [z, share] = [1.959964, good / all]
  const centre = share + (z * z) / (2 * all)
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const bound = (value: number): number => Math.round((value / (1 + (z * z) / all)) * 10_000) / 10_000
  return [bound(centre - spread), bound(centre + spread)]
}
