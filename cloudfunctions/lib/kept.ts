/** What a card is made of, as it is kept: no box of a survey is opened for it. */
import { type Evidence, gather } from '../../shared/requirements/evidence'
import { classIdsOf, schoolLedgerId } from './settings'
import { readClasses } from './store/books'
import { readLedgers } from './store/ledgers'

/** The evidence for a school on a day; undefined where it is not open. Two calls, classes + 1 documents. */
export async function keptEvidence(
  school: string,
  asOf: string,
): Promise<{ name: string; evidence: Evidence } | undefined> {
  const fields = ['open', 'settings', 'tally', 'staff', 'results']
  const [ledger] = await readLedgers([schoolLedgerId(school)], fields)
  if (!ledger?.open || ledger.settings === undefined) return undefined
  const classes = await readClasses(classIdsOf(ledger.settings), ['class', 'pupils', 'months'])
  const { settings, tally, staff = {}, results = {} } = ledger
  return { name: settings.name, evidence: gather({ settings, tally, staff, results }, classes, asOf) }
}
