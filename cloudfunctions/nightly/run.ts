/**
 * A run of the nightly timer: as much as fits into its time. Each step is taken for every school before the next one
 * begins, and goes page by page; how far it has come is kept, and the next run goes on there.
 */
import type { Ledger } from '../lib/ledger'
import type { NightMark, noteNight } from '../lib/store/nights'
import { logLine } from '../lib/log-line'

export interface Step {
  name: string
  /** Does a page for a school, beginning after an id, and says where the next one begins, or null at the end. */
  turn(school: Ledger, after: string): Promise<string | null>
}

/** Which steps a run left undone: for lack of time, or because they failed. As "school step". */
export interface Undone {
  left: string[]
  failed: string[]
}

/** The date of the night, whether there is time for another page, and how it is noted how far a step has come. */
export interface Run {
  night: string
  hasTime: () => boolean
  note: typeof noteNight
}

const markOf = ({ nights }: Ledger, { name }: Step): NightMark | undefined => nights?.[name]

/** Where a step begins or goes on tonight, or null where it is done. */
function beginning(mark: NightMark | undefined, { night }: Run): string | null {
  return mark?.night === night ? mark.after : ''
}

/** Those that have waited longest come first, so that none is left out night after night. */
const byWaiting = (schools: readonly Ledger[], step: Step): Ledger[] =>
  [...schools].sort((a, b) => (markOf(a, step)?.night ?? '').localeCompare(markOf(b, step)?.night ?? ''))

/** Goes on with a school until the step is done or time is up, and says whether it is done. */
async function goOn(school: Ledger, step: Step, run: Run): Promise<boolean> {
  for (let after = beginning(markOf(school, step), run); after !== null;) {
    if (!run.hasTime()) return false
    after = await step.turn(school, after)
    await run.note(school._id, step.name, { night: run.night, after })
  }
  return true
}

/** Takes the steps for all schools. One that fails does not keep the others waiting, and is tried again next time. */
export async function runNight(
  schools: readonly Ledger[],
  steps: readonly Step[],
  run: Run,
): Promise<Undone> {
  const undone: Undone = { left: [], failed: [] }
  for (const step of steps) {
    for (const school of byWaiting(schools, step)) {
      const name = `${school.school} ${step.name}`
      try {
        if (!(await goOn(school, step, run))) undone.left.push(name)
      } catch (error) {
        logLine('nightly failed', { school: school.school, step: step.name }, error)
        undone.failed.push(name)
      }
    }
  }
  return undone
}
