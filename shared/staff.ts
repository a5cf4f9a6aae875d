/** Members of staff who were brought by a list and have not come yet. */
import type { StaffEntry } from './books'
import { keyOf } from './keys'

/**
 * Whether an entry waits for its person: it stands under the number of the school's own list (工号) until the invitation
 * is accepted; then it stands under the account, and keeps the number. `id` may be the id or the key made of it.
 */
export const isAwaited = (id: string, { number }: Pick<StaffEntry, 'number'>): boolean =>
  number !== undefined && keyOf(number) === keyOf(id)

/** The number by which the school's list knows an entry: its own, or the id of one that no list brought. */
export const numberOf = (id: string, { number }: Pick<StaffEntry, 'number'>): string => number ?? id
