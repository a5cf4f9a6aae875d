/**
 * A school's settings, kept in a warm instance for a minute: calendar, plan, policy, thresholds, and the weeks in which
 * families are asked. Who may do what is never kept. The minute is measured on a clock of its own, which nobody sets.
 */
import type { Settings } from '../../shared/books'
import { type JoiningRules, usualJoining } from '../../shared/joining'
import { Refusal } from '../../shared/problems'
import { inForce, type Ledger, ledgerId } from './ledger'

const keptMilliseconds = 60_000

/** The settings as the school brought them, with what it has decided since. */
export interface KnownSettings extends Settings {
  /** The Mondays of the weeks in which families are asked; none: every week. */
  askedWeeks: readonly string[]
  joining: JoiningRules
}

const kept = new Map<string, { settings: KnownSettings; until: number }>()

export const schoolLedgerId = (school: string): string => ledgerId(school, 'school')

/** The ids of the books of a school's classes. */
export const classIdsOf = ({ id: school, classes }: Settings): string[] =>
  classes.map(({ id }) => ledgerId(school, 'class', id))

/** Fields that hold what a school was founded with and what it has changed since. */
export const settingsThemselves = ['settings', 'records.settings'] as const

/** Fields that a school's settings are read from: all of them, or the settings must not be taken from the ledger. */
export const settingsFields = [
  ...settingsThemselves,
  ...(['open', 'records.sampling.only', 'records.joining.only'] as const),
] as const

/** What a school was founded with, and of each part of it the last word since (decision 36). */
export function settingsIn({
  settings,
  records,
}: Pick<Ledger, 'settings' | 'records'>): Settings | undefined {
  if (settings === undefined) return undefined
  const since = Object.values(records.settings ?? {}).map((versions) => inForce(versions)?.value)
  return Object.assign({}, settings, ...since) as Settings
}

/** The weeks that a school's ledger names, as they stand. */
export const askedWeeksOf = ({ records }: Pick<Ledger, 'records'>): readonly string[] =>
  (inForce(records.sampling?.only ?? [])?.value.weeks ?? []) as readonly string[]

/** How families join, as a school's ledger says. */
export function joiningOf({ records }: Pick<Ledger, 'records'>): JoiningRules {
  const value = inForce(records.joining?.only ?? [])?.value
  if (value === undefined) return usualJoining
  const { by_list: byList, ...rest } = value as unknown as JoiningRules & { by_list: boolean }
  return { check: rest.check, word: rest.word, byList }
}

/**
 * The settings that are still fresh. Asked once for each reading: without them the school's ledger must be among
 * the documents that are read.
 */
export function keptSettings(school: string): KnownSettings | undefined {
  const found = kept.get(school)
  return found && found.until > performance.now() ? found.settings : undefined
}

/** They have just been changed here: the next reading finds them anew. Other instances learn of it within the minute. */
export const forgetSettings = (school: string): void => void kept.delete(school)

/** The settings of a school that there is, open or not. */
export function foundedIn(school: string, read: readonly Ledger[]): KnownSettings | undefined {
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const found = ledger && settingsIn(ledger)
  return found && { ...found, askedWeeks: askedWeeksOf(ledger), joining: joiningOf(ledger) }
}

/** The settings, from the school's ledger if it was read, else as they were kept; a school must be open. */
export function settingsOf(school: string, read: readonly Ledger[], before?: KnownSettings): KnownSettings {
  const isOpen = read.some(({ _id, open }) => _id === schoolLedgerId(school) && open)
  const settings = isOpen ? foundedIn(school, read) : undefined
  if (settings) kept.set(school, { settings, until: performance.now() + keptMilliseconds })
  const known = settings ?? before
  if (known === undefined) throw new Refusal('not_open', 'school')
  return known
}
