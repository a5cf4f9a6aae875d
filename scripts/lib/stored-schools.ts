import type { Ledger } from '../../cloudfunctions/lib/ledger'
import type { CloudBase } from '../../local/cloudbase'
import type { Settings } from '../../shared/books'

/** The settings of the schools of a store that are open for use. */
export function schoolsOf(cloud: CloudBase): Settings[] {
  const ledgers = [...cloud.documents('ledgers')] as unknown as Ledger[]
  return ledgers.flatMap(({ open, settings }) => (open && settings ? [settings] : []))
}
