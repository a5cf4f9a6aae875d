/** What is done for each school every night. */
import { createHash } from 'node:crypto'
import { addDays, daysBetween, localDate } from '../../shared/calendar'
import { weekBefore } from '../../shared/requirements/snapshot'
import type { Ledger } from '../lib/ledger'
import { rebuildPage } from '../lib/rebuild'
import { settledResults, sweepBoxes } from '../lib/settle'
import { keepLine, lastLine } from '../lib/snapshot'
import { forgetJoins } from '../lib/store/joins'
import { readLedgers } from '../lib/store/ledgers'
import type { Step } from './run'

/** Days for which requests to join and invitations are kept after their last day. */
const daysKept = 30

/** Ledgers that are looked at together: their revisions and places take some 40 KB. */
const pageSize = 200

/** Nights in which every ledger is added up anew once. */
const nightsOfRound = 28

/** Whether it is this ledger's turn to be added up anew: each has its night, by a hash of its id. */
export function isDueOn(night: string): (id: string) => boolean {
  const turn = Math.abs(daysBetween('2000-01-01', night)) % nightsOfRound
  return (id) => createHash('sha256').update(id).digest().readUInt32BE() % nightsOfRound === turn
}

/** The fields of a school's ledger, or undefined of one that is being founded. */
async function readSettled({ _id }: Ledger, more: readonly string[] = []) {
  const [ledger] = await readLedgers([_id], ['settings', ...more])
  return ledger?.settings && { ...ledger, settings: ledger.settings }
}

/** What must not wait: surveys that closed, boxes that were not emptied, requests to join that are too old. */
export const settle = (now: Date): Step => ({
  name: 'settle',
  async turn(school) {
    const today = localDate(now)
    const ledger = await readSettled(school, ['tally', 'results'])
    if (ledger === undefined) return null
    const { tally, results = {} } = ledger
    await sweepBoxes(school.school, results)
    await settledResults(school.school, { tally, results }, { now, today })
    await forgetJoins(school.school, addDays(today, -daysKept))
    return null
  },
})

/** Books that fell behind their ledgers, and sums that do not stand for their records; then the line of the week. */
export const check = (now: Date, mended: Record<string, number>): Step => ({
  name: 'check',
  async turn(school, after) {
    const [id, today] = [school.school, localDate(now)]
    const ledger = await readSettled(school, [lastLine(today)])
    if (ledger === undefined) return null
    const { calendar } = ledger.settings
    const page = await rebuildPage(id, calendar, after, pageSize, isDueOn(today))
    const found = page.corrected.length + page.republished.length
    if (found > 0) mended[id] = (mended[id] ?? 0) + found
    // Of books that have been put right, and only where that week has no line yet.
    if (page.next === null && !ledger.trend?.[weekBefore(today)]) await keepLine(id, today, calendar)
    return page.next
  },
})
