/**
 * Fewer calls for the same records: of weeks that are past, what one person logs of one child or class is handed in at
 * once, with the last of it. The last days stay as they were logged.
 */
import { weekOf } from '../../shared/calendar'
import { byTime, type Entry } from './entry'

const lastWeeksFrom = '2026-11-09'
const batched = ['sleep', 'home_study', 'reading', 'assignment', 'class_check', 'exercise']

/** Entries with the same batch may be handed in together; undefined for one that stays by itself. */
function batchOf({ at, by, records }: Entry): string | undefined {
  const subjects = new Set(records.map((one) => String(one.student ?? one.class)))
  const isLate = at >= lastWeeksFrom
  if (isLate || subjects.size !== 1 || !records.every(({ type }) => batched.includes(type))) return undefined
  return [by, ...subjects, weekOf(at.slice(0, 10))].join('/')
}

/** Takes entries in their order, and gives them in theirs. */
export function inBatches(entries: readonly Entry[]): Entry[] {
  const batches = new Map<string, Entry>()
  for (const [index, entry] of entries.entries()) {
    const batch = batchOf(entry) ?? String(index)
    const earlier = batches.get(batch)?.records ?? []
    batches.set(batch, { ...entry, records: [...earlier, ...entry.records] })
  }
  return [...batches.values()].sort(byTime)
}
