/** What a type asks to see beside its own record: those of other types that its fields name, in the same ledger. */
import { recordTypeOf, type TypeName } from '../../shared/records/index'
import type { Case } from './judge'
import { entryKey, inForce, type Ledger } from './ledger'
import type { Submission } from './submission'

/** The key of the record of another type that the fields of this one name. */
function keyOf(other: string, { type, record }: Pick<Submission, 'type' | 'record'>): string {
  const found = recordTypeOf(other)
  if (found === undefined) throw new Error(`${type.type} asks to see ${other}, which there is not`)
  return entryKey(found, record)
}

/** The fields of the ledger that they are in. */
export const fieldsBeside = (submission: Submission): string[] =>
  (submission.type.beside ?? []).map((other) => `records.${other}.${keyOf(other, submission)}`)

/** The store takes no path below another one. */
export const withoutPartsOf = (paths: readonly string[]): string[] =>
  paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)))

/** Those in force, by type. */
export function besideOf(submission: Submission, ledger: Ledger | undefined): Case['beside'] {
  const inForceOf = (other: string) =>
    inForce(ledger?.records[other as TypeName]?.[keyOf(other, submission)] ?? [])?.value
  return Object.fromEntries((submission.type.beside ?? []).map((other) => [other, inForceOf(other)]))
}
