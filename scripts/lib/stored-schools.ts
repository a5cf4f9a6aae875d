import type { Ledger } from '../../cloudfunctions/lib/ledger'
import type { CloudBase } from '../../local/cloudbase'
import type { Settings } from '../../shared/books'

/** The settings of the schools of a store that are open for use. */
export function schoolsOf(cloud: CloudBase): Settings[] {
  const schools: Settings[] = []
  // One at a time: all ledgers of a large store do not fit into memory.
  for (const document of cloud.documents('ledgers')) {
    const { open, settings } = document as unknown as Ledger
    if (open && settings) schools.push(settings)
  }
  return schools
}
