/** What is done for each school every night. */
import { createHash } from 'node:crypto'
import { daysBetween, localDate } from '../../shared/calendar'
import { retentionOf } from '../../shared/keeping/retention'
import { weekBefore } from '../../shared/requirements/snapshot'
import { sweepPage } from '../lib/keeping/sweep'
import type { Ledger } from '../lib/ledger'
import { rebuildPage } from '../lib/rebuild'
import { settledResults, sweepBoxes } from '../lib/settle'
import { keepLine, lastLine } from '../lib/snapshot'
import { settingsIn, settingsThemselves } from '../lib/settings'
import { endRecount } from '../lib/store/recount'
import { readLedgers } from '../lib/store/ledgers'
import type { NightMark } from '../lib/store/nights'
import type { Step } from './run'

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
async function readSettled({ _id }: Pick<Ledger, '_id'>, more: readonly string[] = []) {
  const [ledger] = await readLedgers([_id], [...settingsThemselves, ...more])
  const settings = ledger && settingsIn(ledger)
  return ledger && settings && { ...ledger, settings }
}

/** What must not wait: surveys that closed, boxes that were not emptied; and what must not be kept any longer. */
export const settle = (now: Date): Step => ({
  name: 'settle',
  async turn({ _id, school }, after) {
    const today = localDate(now)
    const ledger = await readSettled({ _id }, ['tally', 'results'])
    if (ledger === undefined) return null
    const { tally, results = {} } = ledger
    if (after === '') {
      await sweepBoxes(school, results)
      await settledResults(school, { tally, results }, { now, today })
    }
    const retention = retentionOf(ledger.settings.policy)
    return sweepPage(school, { settings: ledger.settings, tally, results }, { retention, today, after })
  },
})

/** Whether a step is done this night; it is not where it failed. */
const isDone = (mark: NightMark | undefined, night: string) => mark?.night === night && mark.after === null

/** Books that fell behind their ledgers, and sums that do not stand for their records; then the line of the week. */
export const check = (now: Date, mended: Record<string, number>): Step => ({
  name: 'check',
  async turn(school, after) {
    const [id, today] = [school.school, localDate(now)]
    const ledger = await readSettled(school, [lastLine(today), 'nights.settle', 'recount'])
    if (ledger === undefined) return null
    const { calendar } = ledger.settings
    // After a change of the calendar every ledger is due, where nobody has waited for it to be added up anew.
    const isDue = ledger.recount ? () => true : isDueOn(today)
    const page = await rebuildPage(id, calendar, after, pageSize, isDue)
    if (ledger.recount && page.next === null && page.left.length === 0)
      await endRecount(school._id, ledger.recount)
    const found = page.corrected.length + page.republished.length
    if (found > 0) mended[id] = (mended[id] ?? 0) + found
    // Of books that have been put right, and only where that week has no line yet: the first one stays.
    if (page.next === null && !ledger.trend?.[weekBefore(today)]) {
      if (!isDone(ledger.nights?.settle, today)) throw new Error('the line of the week waits for the surveys')
      await keepLine(id, today, calendar)
    }
    return page.next
  },
})
