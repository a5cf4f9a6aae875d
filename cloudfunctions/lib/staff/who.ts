/**
 * Whose staff ledger is whose. A ledger stands under the id that its person had at first, and claims each account that
 * was theirs: so it is found by an account in the one query that finds the rest, and nothing moves when an account
 * changes. The claim alone says nothing: the accounts in the sealed entry do (decision 37).
 */
import { keyOf, splitKey } from '../../../shared/keys'
import { isOf } from '../../../shared/staff'
import { type Ledger, ledgerId } from '../ledger'

/** What finds the staff ledger of an account. */
export const staffClaim = (school: string, account: string): string => ledgerId(school, 'staff', account)

/** The staff ledger of an account among those that were read, or undefined. */
export const staffLedgerOf = (read: readonly Ledger[], account: string): Ledger | undefined =>
  read.find(({ member }) => member && isOf(account, member.id, member))

/** The names of members of staff by {@link keyOf} of their ids and of every account that was theirs. */
export const namesIn = (read: readonly Ledger[]): ReadonlyMap<string, string> =>
  new Map(
    read.flatMap(({ member, claims }) =>
      member ? claims.map((claim) => [keyOf(splitKey(claim)[2] ?? ''), member.name] as const) : [],
    ),
  )
