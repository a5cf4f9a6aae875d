import type { Ledger } from '../../cloudfunctions/lib/ledger'
import { settingsIn } from '../../cloudfunctions/lib/settings'
import type { CloudBase } from '../../local/cloudbase'
import type { Settings } from '../../shared/books'

/** The settings of the schools of a store that are open for use. */
export function schoolsOf(cloud: CloudBase): Settings[] {
  const schools: Settings[] = []
  // One at a time: all ledgers of a large store do not fit into memory.
  for (const document of cloud.documents('ledgers')) {
    const ledger = document as unknown as Ledger
    const settings = ledger.open ? settingsIn(ledger) : undefined
    if (settings) schools.push(settings)
  }
  return schools
}
