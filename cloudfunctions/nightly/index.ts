/**
 * What time settles: surveys that have closed, books that fell behind their ledgers, and once a week a line of the
 * school's trend. A timer calls it several times a night, no one else; a run goes on where the one before stopped.
 */
import { localDate } from '../../shared/calendar'
import { Refusal } from '../../shared/problems'
import { identityOf } from '../lib/identity'
import { type Main, timers } from '../lib/serve'
import { readSchools } from '../lib/store/ledgers'
import { noteNight } from '../lib/store/nights'
import { timeToBegin } from '../lib/work-time'
import { runNight } from './run'
import { check, settle } from './steps'

/** The part of its time that a run begins new pages in; what it has begun is finished in the rest. */
const shareOfTime = 0.75

/**
 * A run, and what it did: ledgers put right by school, and what was left for the next run. It throws where a step of a
 * school has failed, once everything else is done: only then the platform counts the run as failed, and alarms.
 */
export const main: Main = async (_, context) => {
  if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
  const [now, hasTime] = [new Date(), timeToBegin(context, shareOfTime)]
  const mended: Record<string, number> = {}
  const schools = (await readSchools(['nights'])).filter(({ open }) => open)
  const run = { night: localDate(now), hasTime, note: noteNight }
  const { left, failed } = await runNight(schools, [settle(now), check(now, mended)], run)
  if (failed.length > 0) throw new Error(`nightly failed: ${failed.join(', ')}`)
  return { ok: true, data: { mended, left } }
}
