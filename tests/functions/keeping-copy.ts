/** A child's copy, put together again as it is stored. */
import type { ExportItem } from '../../shared/keeping/export'

interface Versions {
  type: string
  key: string
  versions: object[]
}

/** The ledger as a copy tells it; the head says where it lies. */
export function ledgerIn(
  items: readonly ExportItem[],
  head: Record<string, unknown>,
): Record<string, unknown> {
  const dataOf = (field: string) =>
    items.map(({ data }) => (data ?? {}) as Record<string, unknown>).find((data) => field in data)
  const records: Record<string, Record<string, object[]>> = {}
  for (const { data } of items)
    if (data !== null && typeof data === 'object' && 'versions' in data) {
      const { type, key, versions } = data as Versions
      records[type] = { ...records[type], [key]: versions }
    }
  const { _id, school, kind } = head
  return { _id, school, kind, profile: dataOf('roll'), records, ...dataOf('chain') }
}

/** Where an account stands: in a copy it is told as who that is to the child. */
export const isAccount = (path: string) => /\.by$|guardians\.\d+$/u.test(path)
