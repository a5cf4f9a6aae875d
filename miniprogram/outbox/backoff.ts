const firstMilliseconds = 1000
const longestMilliseconds = 5 * 60_000

/**
 * How long to wait after so many failures in a row (1 or more): twice as long each time, and between half of that and
 * the whole, by chance (0 to 1), so that phones which were cut off together do not come back together.
 */
export function delayAfter(failures: number, chance: number): number {
  const whole = Math.min(longestMilliseconds, firstMilliseconds * 2 ** (failures - 1))
  return Math.round(whole * (0.5 + chance / 2))
}
