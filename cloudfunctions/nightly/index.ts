/**
 * What time settles: surveys that have closed, books that fell behind their ledgers, and once a week a line of the
 * school's trend. A timer calls it several times a night, no one else; a run goes on where the one before stopped.
 */
import { localDate } from '../../shared/calendar'
import { forgetImports } from '../lib/imports/forget'
import { logLine } from '../lib/log-line'
import { RunFailed, serveTimer } from '../lib/timer'
import { readSchools } from '../lib/store/ledgers'
import { noteNight } from '../lib/store/nights'
import { timeToBegin } from '../lib/work-time'
import { runNight } from './run'
import { seal, type Told, upgrade } from './sealing'
import { check, settle } from './steps'

/** The part of its time that a run begins new pages in; what it has begun is finished in the rest. */
const shareOfTime = 0.75

/** What schools that are not open yet have left too. Where it fails, the rest of the night does not wait for it. */
async function forgetLeft(today: string): Promise<string[]> {
  try {
    await forgetImports(today)
    return []
  } catch (error) {
    logLine('nightly failed', { step: 'imports' }, error)
    return ['imports']
  }
}

/**
 * A run, and what it did: ledgers put right by school, and what was left for the next run. It throws where a step of a
 * school has failed, or a ledger does not go on from where it was sealed, once everything else is done: only then the
 * platform counts the run as failed, and alarms. The roots are in its log, where who changes the store cannot reach them.
 */
export const main = serveTimer(async (_, context) => {
  const [now, hasTime] = [new Date(), timeToBegin(context, shareOfTime)]
  const mended: Record<string, number> = {}
  const schools = (await readSchools(['nights'])).filter(({ open }) => open)
  const run = { night: localDate(now), hasTime, note: noteNight }
  const told: Told = { unsound: [], roots: {} }
  const steps = [settle(now), upgrade(now), seal(now, told), check(now, mended)]
  const { left, failed } = await runNight(schools, steps, run)
  if (told.unsound.length > 0) logLine('ledgers were changed behind the functions', { ...told })
  const undone = [...(await forgetLeft(run.night)), ...failed, ...told.unsound.map((id) => `${id} unsound`)]
  if (undone.length > 0) throw new RunFailed(`nightly failed: ${undone.join(', ')}`)
  return { ok: true, data: { mended, left, ...told } }
})
