const z = 1.959964
const decimals = 10_000

/** To four decimals; a lower end of nothing is 0, not -0. */
const round = (value: number) => Math.max(0, Math.round(value * decimals) / decimals)

/** The 95 % Wilson score interval of n in d, both ends rounded to four decimals. `d` is positive. */
export function wilson(n: number, d: number): [low: number, high: number] {
  const share = n / d
  const centre = share + (z * z) / (2 * d)
  const half = z * Math.sqrt((share * (1 - share)) / d + (z * z) / (4 * d * d))
  const scale = 1 + (z * z) / d
  return [round((centre - half) / scale), round((centre + half) / scale)]
}
