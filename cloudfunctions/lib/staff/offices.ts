/**
 * Who holds which office and which classes, since when and by whom: each change is a version in the member's own ledger,
 * in its chain (decision 37). What somebody held before the first change that was kept stands beside that one.
 */
import { localTime } from '../../../shared/calendar'
import { nameOf } from '../../../shared/staff'
import type { StaffEntry } from '../../../shared/books'
import type { Offices, OfficesLine } from '../../../shared/views/staff'
import { canonical } from '../canonical'
import type { Draft } from '../draft'
import { type Ledger, type Member, appended } from '../ledger'
import type { RoleName } from '../../../shared/roles/index'

/** The field of a staff ledger in which they are kept. */
export const officesField = 'records.offices'

type Kept = Offices & { before?: Offices }

const officesOf = ({ roles, classes, headOf = [], accounts = [] }: Member): Offices => ({
  ...{ roles, classes, headOf, accounts: accounts.length },
})

/** By whom an entry is changed, in which role, and when. */
export interface Changing {
  caller: string
  as: RoleName
  now: Date
}

/** The draft with another entry of its member; where that says something else of offices, with a line of it. */
export function putMember(draft: Draft, member: Member, { caller, as, now }: Changing): void {
  const { member: before, records } = draft.ledger
  const [old, own] = [before && officesOf(before), officesOf(member)]
  draft.ledger = { ...draft.ledger, member }
  for (const field of ['member', 'chain']) draft.changed.add(field)
  if (old && canonical(old) === canonical(own)) return
  const value: Kept = { ...own, ...(old && !records.offices && { before: old }) }
  const version = { by: caller, as, at: localTime(now), value: { ...value } }
  draft.ledger = appended(draft.ledger, 'offices', 'only', version)
  draft.changed.add(`${officesField}.only`)
}

const atMinute = (at: string) => at.slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** What a member of staff held from when to when, the newest first; "" is since the beginning, and until today. */
export function officesLines(
  { member, records }: Ledger,
  staff: Readonly<Record<string, StaffEntry>>,
): OfficesLine[] {
  const versions = records.offices?.only ?? []
  const lines = versions.map(({ at, by, value }) => {
    const { before: _, ...held } = value as unknown as Kept
    return { ...held, from: atMinute(at), by: nameOf(staff, by) }
  })
  const { before } = (versions[0]?.value ?? {}) as Partial<Kept>
  const first = lines.length === 0 ? member && officesOf(member) : before
  const all = [...(first ? [{ ...first, from: '', by: '' }] : []), ...lines]
  return all.map((line, place) => ({ ...line, until: all[place + 1]?.from ?? '' })).reverse()
}
