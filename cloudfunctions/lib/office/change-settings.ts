/**
 * Changing a school's settings. Each part that is changed is kept as a version, with who and when, in the chain of the
 * school's own ledger; what the school was founded with stays as it was (decision 36).
 */
import { localTime } from '../../../shared/calendar'
import type { TypeName } from '../../../shared/records/index'
import { Refusal } from '../../../shared/problems'
import { acceptedAs, withAccepted } from '../accepted'
import { type Draft, draftOf, save } from '../draft'
import { type OwnName, appended } from '../ledger'
import type { Request } from '../serve'
import { forgetSettings } from '../settings'
import type { Desk } from './desk'

/** The fields of the school's ledger that a change reads beside the settings. */
export const changingFields = ['school', 'kind', 'rev', 'recent', 'chain', 'records.terms'] as const

/** One entry of what the school's ledger keeps for itself. */
export interface Kept {
  of: OwnName
  key: string
  value: Record<string, unknown>
}

function add(draft: Draft, { of, key, value }: Kept, desk: Desk, { caller, now }: Request): void {
  const as = desk.caller.staff?.roles.includes('admin') ? 'admin' : 'principal'
  const version = { by: caller, as, at: localTime(now), value } as const
  draft.ledger = appended(draft.ledger, of, key, version)
  draft.changed.add(`records.${of as TypeName}.${key}`)
}

/** Whether this mutation was accepted before: whoever was not answered asks again. */
export const isDone = ({ ledger }: Desk, mutation: string): boolean =>
  acceptedAs(ledger.recent, mutation) !== undefined

/** Keeps what was decided, all of it or nothing; refused as busy where somebody else changed the ledger meanwhile. One call. */
export async function keepDecided(
  desk: Desk,
  request: Request,
  mutation: string,
  decided: readonly Kept[],
  more: { recount?: unknown } = {},
): Promise<void> {
  const draft = draftOf(desk.ledger, false)
  for (const one of decided) add(draft, one, desk, request)
  const recent = withAccepted(draft.ledger.recent, { mutation, digest: '', version: 1 })
  draft.ledger = { ...draft.ledger, recent, ...(more as object) }
  for (const field of ['recent', 'chain', ...Object.keys(more)]) draft.changed.add(field)
  if (!(await save(draft))) throw new Refusal('busy')
  forgetSettings(request.school)
}

/** Parts of the settings as they are kept. */
export const partsAsKept = (parts: Readonly<Record<string, unknown>>): Kept[] =>
  Object.entries(parts).map(([key, value]) => ({ of: 'settings', key, value: { [key]: value } }))
