/**
 * What time settles: surveys that have closed, books that fell behind their ledgers, and once a week a line of the
 * school's trend. A timer calls it, no one else.
 */
import { addDays, localDate } from '../../shared/calendar'
import { Refusal } from '../../shared/problems'
import { weekBefore } from '../../shared/requirements/snapshot'
import { identityOf } from '../lib/identity'
import { rebuildPage } from '../lib/rebuild'
import { type Main, timers } from '../lib/serve'
import { settledResults } from '../lib/settle'
import { schoolLedgerId } from '../lib/settings'
import { keepLine, lastLine } from '../lib/snapshot'
import { forgetJoins } from '../lib/store/joins'
import { readLedgers, readSchools } from '../lib/store/ledgers'

const pageSize = 200

/** Days for which requests to join and invitations are kept after their last day. */
const daysKept = 30

/** Settles one school, and says how many ledgers had to be put right. */
async function settleSchool(school: string, now: Date): Promise<number> {
  const today = localDate(now)
  const fields = ['settings', 'tally', 'results', lastLine(today)]
  const [ledger] = await readLedgers([schoolLedgerId(school)], fields)
  if (ledger?.settings === undefined) return 0
  const books = { tally: ledger.tally, results: ledger.results ?? {} }
  await settledResults(school, books, { now, today })
  await forgetJoins(school, addDays(today, -daysKept))
  let mended = 0
  for (let after: string | null = ''; after !== null;) {
    const page = await rebuildPage(school, ledger.settings.calendar, after, pageSize)
    mended += page.corrected.length + page.republished.length
    after = page.next
  }
  // Of books that have been put right, and only where that week has no line yet.
  if (!ledger.trend?.[weekBefore(today)]) await keepLine(school, today, ledger.settings.calendar)
  return mended
}

/** Settles every school that is open; one that fails does not keep the others waiting. */
export const main: Main = async (_, context) => {
  if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
  const done: Record<string, number | 'failed'> = {}
  for (const { school, open } of await readSchools()) {
    if (!open) continue
    done[school] = await settleSchool(school, new Date()).catch((error: unknown) => {
      console.error('settling failed', school, error)
      return 'failed' as const
    })
  }
  return { ok: true, data: { mended: done } }
}
