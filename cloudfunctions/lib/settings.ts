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

/** Fields that a school's settings are read from. */
export const settingsFields = ['settings', 'open'] as const

/**
 * The settings that are still fresh. Asked once for each reading: without them the school's ledger must be among
 * the documents that are read.
 */
export function keptSettings(school: string): Settings | undefined {
  const found = kept.get(school)
  return found && found.until > performance.now() ? found.settings : undefined
}

/** The settings, from the school's ledger if it was read, else as they were kept; a school must be open. */
export function settingsOf(school: string, read: readonly Ledger[], before?: Settings): Settings {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  if (ledger?.settings && ledger.open) {
    kept.set(school, { settings: ledger.settings, until: performance.now() + keptMilliseconds })
    return ledger.settings
  }
  if (before === undefined) throw new Refusal('not_open', 'school')
  return before
}
