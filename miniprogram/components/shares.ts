/** Shares in words, as the functions send them, back to numbers that can be drawn. */

const share = String.raw`(\d+(?:\.\d+)?)%`
const figure = new RegExp(`^${share}$`, 'u')
const least = new RegExp(`^[≥>] ${share}$`, 'u')
const all = '全部（100%）'
const range = new RegExp(`^${share}–${share}$`, 'u')

export const whole = 100

/** "85.7%" is 85.7; null where the words are of something else. */
export function shareIn(words: string): number | null {
  const [, found] = figure.exec(words) ?? []
  return found === undefined ? null : Number(found)
}

/** "≥ 90%" is 90, all is 100; null where no plain share is asked for. */
export function leastIn(words: string): number | null {
  if (words === all) return whole
  const [, found] = least.exec(words) ?? []
  return found === undefined ? null : Number(found)
}

/** "80.0%–90.0%" is [80, 90]. */
export function rangeIn(words: string): [number, number] | null {
  const [, from, to] = range.exec(words) ?? []
  return from === undefined ? null : [Number(from), Number(to)]
}

/** More than all of them: something was recorded wrongly. It is shown as it is, and never cut to 100 %. */
export const isImpossible = (words: string): boolean => (shareIn(words) ?? 0) > whole
