/** Members of staff and their accounts: who was brought by a list and has not come yet, and whose entry is whose. */
import type { StaffEntry } from './books'
import { keyOf } from './keys'

type Known = Pick<StaffEntry, 'number' | 'accounts'>

/**
 * Whether an entry waits for its person: it stands under the number of the school's own list (工号), and nobody has
 * accepted its invitation. `id` may be the id or the key made of it.
 */
export const isAwaited = (id: string, { number, accounts = [] }: Known): boolean =>
  number !== undefined && keyOf(number) === keyOf(id) && accounts.length === 0

/** The number by which the school's list knows an entry: its own, or the id of one that no list brought. */
export const numberOf = (id: string, { number }: Pick<StaffEntry, 'number'>): string => number ?? id

/** Whether an entry is of an account today. `id` may be the id or the key made of it. */
export const isOf = (account: string, id: string, entry: Known): boolean => {
  const current = entry.accounts?.at(-1)
  return current === undefined ? keyOf(id) === keyOf(account) && !isAwaited(id, entry) : current === account
}

/** The id under which an account's entry stands, or undefined; of entries by their ids, or by keys of them. */
export const ownId = (entries: Iterable<readonly [string, Known]>, account: string): string | undefined =>
  [...entries].find(([id, entry]) => isOf(account, id, entry))?.[0]

type Entries<Entry> = Readonly<Record<string, Entry>>

/** The entry of an account, or undefined; of the school's entries by their keys. */
export const entryOf = <Entry extends Known>(staff: Entries<Entry>, account: string): Entry | undefined =>
  Object.entries(staff).find(([key, entry]) => isOf(account, key, entry))?.[1]

/** The name of whoever wrote something, with this account or by this id: "" of whom the school does not know. */
export function nameOf<Entry extends Known & { name: string }>(staff: Entries<Entry>, by: string): string {
  const wasOf = Object.values(staff).find(({ accounts }) => accounts?.includes(by))
  return (wasOf ?? staff[keyOf(by)])?.name ?? ''
}
