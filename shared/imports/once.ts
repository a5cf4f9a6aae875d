/** What may stand in a table once. */
import type { Tell } from './kind'

/** Tells of every later row that says the same again, and in which row it stood first. */
export function seenOnce(column: string, tell: Tell): (row: number, key: string, found?: string) => boolean {
  const first = new Map<string, number>()
  return (row, key, found = key) => {
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else tell(row, column, `与第 ${before} 行重复。请删去其中一行，或改正`, found)
    return before === undefined
  }
}
