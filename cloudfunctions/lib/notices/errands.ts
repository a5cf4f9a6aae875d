/**
 * What a round has to do, school by school and kind by kind: as much as fits into its time, several at once. What is left
 * is handed back with the place where it is to go on, so that a county is told too, in more than one run.
 */
import type { Template } from '../../../shared/reminders'
import type { Ledger } from '../ledger'
import { remindAt, type Round, tellOfSurveys, tellOfVisits } from './rounds'
import { type Run, sumOf, type Tally } from './sending'
import { logLine } from '../log-line'

/** Guardians of one school, after one of them, who may be told something of one kind. */
export interface Errand {
  school: string
  kind: Template
  after: string
}

/** What was told, by school and kind; and what is left. */
export interface Worked {
  told: Record<string, Partial<Record<Template, Tally>> | 'failed'>
  left: Errand[]
}

/** Errands that are run at once: each waits for WeChat most of its time. */
const lanes = 4

const roundOf = (ledger: Ledger, { kind }: Errand, hour: string, run: Run): Promise<Round | undefined> => {
  if (kind === 'survey') return tellOfSurveys(ledger.school, ledger, run)
  return Promise.resolve(
    kind === 'visit' ? tellOfVisits(ledger.school, run) : remindAt(ledger.school, hour, run),
  )
}

/** Runs one errand page by page, and says where it is to go on, or null at its end. */
async function runErrand(
  round: Round,
  errand: Errand,
  run: Run,
): Promise<{ tally: Tally; after: string | null }> {
  let tally: Tally = {}
  let after: string | null = errand.after
  while (after !== null && run.hasTime()) {
    const page = await round.turn(after, run)
    tally = sumOf(tally, page.tally)
    after = page.next
  }
  return { tally, after }
}

/** Runs errands as long as there is time. One that fails does not keep the others waiting, and is left for the next run. */
export async function workOff(
  errands: readonly Errand[],
  ledgers: readonly Ledger[],
  hour: string,
  run: Run,
): Promise<Worked> {
  const worked: Worked = { told: {}, left: [] }
  const waiting = errands.values()
  const lane = async () => {
    for (const errand of waiting) {
      const ledger = ledgers.find(({ school }) => school === errand.school)
      if (ledger) await doOne(errand, ledger, hour, run, worked)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return worked
}

async function doOne(
  errand: Errand,
  ledger: Ledger,
  hour: string,
  run: Run,
  { told, left }: Worked,
): Promise<void> {
  const { school, kind } = errand
  try {
    if (!run.hasTime()) return void left.push(errand)
    const round = await roundOf(ledger, errand, hour, run)
    const { tally, after } = round ? await runErrand(round, errand, run) : { tally: {}, after: null }
    if (told[school] !== 'failed') told[school] = { ...told[school], [kind]: tally }
    if (tally.busy) left.push(errand)
    else if (after !== null) left.push({ ...errand, after })
  } catch (error) {
    logLine('telling failed', { school, kind }, error)
    told[school] = 'failed'
    // From its beginning: whoever was told is marked, and is not told again.
    left.push(errand)
  }
}
