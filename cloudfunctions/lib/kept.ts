/** What a card is made of, as it is kept: no box of a survey is opened for it. */
import { type Evidence, gather } from '../../shared/requirements/evidence'
import type { Ledger } from './ledger'
import { withoutPartsOf } from './beside'
import { classIdsOf, schoolLedgerId, settingsIn, settingsThemselves } from './settings'
import { readClasses } from './store/books'
import { readLedgers } from './store/ledgers'

/** The evidence, and of the school's records those that were asked for. */
export interface Kept {
  name: string
  evidence: Evidence
  records: Ledger['records']
}

/** The evidence for a school on a day; undefined where it is not open. Two calls, classes + 1 documents. */
export async function keptEvidence(
  school: string,
  asOf: string,
  more: readonly string[] = [],
): Promise<Kept | undefined> {
  const fields = ['open', ...settingsThemselves, 'tally', 'staff', 'results', ...more]
  const [ledger] = await readLedgers([schoolLedgerId(school)], withoutPartsOf(fields))
  const settings = ledger?.open ? settingsIn(ledger) : undefined
  if (!ledger || settings === undefined) return undefined
  const classes = await readClasses(classIdsOf(settings), ['class', 'pupils', 'months'])
  const { tally, staff = {}, results = {}, records } = ledger
  const evidence = gather({ settings, tally, staff, results }, classes, asOf)
  return { name: settings.name, evidence, records }
}
