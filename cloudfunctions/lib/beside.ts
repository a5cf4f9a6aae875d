/** What a type asks to see beside its own record: those of other types under the same key, in the same ledger. */
import type { TypeName } from '../../shared/records/index'
import type { Case } from './judge'
import { entryKey, inForce, type Ledger } from './ledger'
import type { Submission } from './submission'

/** The fields of the ledger that they are in. */
export const fieldsBeside = ({ type, record }: Submission): string[] =>
  (type.beside ?? []).map((other) => `records.${other}.${entryKey(type, record)}`)

/** The store takes no path below another one. */
export const withoutPartsOf = (paths: readonly string[]): string[] =>
  paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)))

/** Those in force, by type. */
export function besideOf({ type, record }: Submission, ledger: Ledger | undefined): Case['beside'] {
  const key = entryKey(type, record)
  const inForceOf = (other: TypeName) => inForce(ledger?.records[other]?.[key] ?? [])?.value
  return Object.fromEntries((type.beside ?? []).map((other) => [other, inForceOf(other as TypeName)]))
}
