/**
 * A school's settings, kept in a warm instance for a minute: calendar, plan, policy and thresholds. Who may do what
 * is never kept. The minute is measured on a clock of its own, which nobody sets.
 */
import type { Settings } from '../../shared/books'
import { Refusal } from '../../shared/problems'
import { type Ledger, ledgerId } from './ledger'

const keptMilliseconds = 60_000

const kept = new Map<string, { settings: Settings; until: number }>()

export const schoolLedgerId = (school: string): string => ledgerId(school, 'school')

/** Whether the settings are still fresh; if not, the school's ledger must be among the documents that are read. */
export const isKept = (school: string): boolean => (kept.get(school)?.until ?? 0) > performance.now()

/** Fields that a school's settings are read from. */
export const settingsFields = ['settings', 'open'] as const

/** The settings, from the school's ledger if it was read, else as they were kept; a school must be open. */
export function settingsOf(school: string, read: readonly Ledger[]): Settings {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  if (ledger?.settings && ledger.open) {
    kept.set(school, { settings: ledger.settings, until: performance.now() + keptMilliseconds })
  }
  const found = isKept(school) ? kept.get(school) : undefined
  if (found === undefined) throw new Refusal('not_open', 'school')
  return found.settings
}
