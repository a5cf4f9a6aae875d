import type { Ledger } from '../../cloudfunctions/lib/ledger'
import type { CloudBase } from '../../local/cloudbase'
import type { Settings } from '../../shared/books'
import { textOf } from '../../shared/keys'

/** A school in a store, and somebody who may read its card. */
export interface StoredSchool {
  settings: Settings
  reader: string
}

const mayRead = (roles: string[]) => roles.includes('principal') || roles.includes('admin')

/** The schools of a store that are open for use and have a principal or an admin. */
export function booksOf(cloud: CloudBase): StoredSchool[] {
  const ledgers = [...cloud.documents('ledgers')] as unknown as Ledger[]
  return ledgers.flatMap(({ open, settings, staff = {} }) => {
    const reader = Object.entries(staff).find(([, { roles }]) => mayRead(roles))?.[0]
    return open && settings && reader !== undefined ? [{ settings, reader: textOf(reader) }] : []
  })
}
