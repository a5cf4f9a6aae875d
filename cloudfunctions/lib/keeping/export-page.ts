import type { Placed } from './export-items'

/** A function's answer may be 6 MB, a page on a phone is to come within a second. */
const mostBytes = 200_000

/** As much as fits after a place, at least one piece, and where it goes on; null at the end. */
export function pageOf(
  all: readonly Placed[],
  after: string,
  most = mostBytes,
): { page: Placed[]; next: string | null } {
  const left = all.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1))
  const page: Placed[] = []
  let bytes = 0
  for (const item of left) {
    bytes += Buffer.byteLength(JSON.stringify(item))
    if (page.length > 0 && bytes > most) return { page, next: page.at(-1)?.id ?? null }
    page.push(item)
  }
  return { page, next: null }
}
