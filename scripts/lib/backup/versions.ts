/** The versions of records in a backup: what stood, since when, by whom, and its place in the chain of its ledger. */
import type { Ledger, Version } from '../../../cloudfunctions/lib/ledger'
import { documentsIn } from './check'

export interface Sought {
  /** The beginning of the moment it was written: a day, a minute or a second. */
  at?: string | undefined
  type?: string | undefined
  /** In the key of the record, or in the id of its ledger: a day, a class, a pupil. */
  about?: string | undefined
}

export interface Told extends Version {
  ledger: string
  type: string
  key: string
}

const versionsOf = ({ _id, records }: Pick<Ledger, '_id' | 'records'>): Told[] =>
  Object.entries(records).flatMap(([type, keys]) =>
    Object.entries(keys).flatMap(([key, versions]) =>
      versions.map((version) => ({ ledger: _id, type, key, ...version })),
    ),
  )

const isSought =
  ({ at = '', type, about = '' }: Sought) =>
  (one: Told) =>
    one.at.startsWith(at) &&
    (type === undefined || one.type === type) &&
    `${one.ledger} ${one.key}`.includes(about)

/** Those that are sought, in the order in which they were written. */
export async function versionsIn(folder: string, sought: Sought): Promise<Told[]> {
  const found: Told[] = []
  for await (const document of documentsIn(folder, 'ledgers'))
    found.push(...versionsOf(document as unknown as Ledger).filter(isSought(sought)))
  return found.sort((a, b) => a.at.localeCompare(b.at) || (a.n ?? 0) - (b.n ?? 0))
}

/** "2026-10-14T16:31:07+08:00 s/class/class3/2026-10 第 4 条 exercise 2026-10-14 李老师 teacher {…}" */
export const lineOf = ({ at, ledger, n, type, key, by, as, value }: Told): string =>
  `${at} ${ledger} 第 ${n ?? '?'} 条 ${type} ${key} ${as}:${by} ${JSON.stringify(value)}`
