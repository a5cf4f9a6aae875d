/**
 * A round of folding: the schools that changed since they were folded last, all of them once after midnight, because
 * the day alone changes what is expected, and those whom the last round left. The longest waiting come first.
 */
import { localDate } from '../../shared/calendar'
import { foldSchool } from './fold'
import { readChanges } from './store/changes'
import { type FoldTime, type Progress, readFoldTimes, readProgress, saveProgress } from './store/folds'
import { readSchools } from './store/ledgers'
import { type Worked, workThrough } from './work'

/** Schools that are folded together. */
const atOnce = 4

/**
 * A change bears the time at which it was sent; it may be stored a little later, and by an instance whose clock is
 * behind. No function works on an answer for as long as this, in milliseconds.
 */
const longestOnItsWay = 60_000

/** Changes that may not have been there to read at a moment are those after this one. */
const surelyStored = (moment: string): string => new Date(Date.parse(moment) - longestOnItsWay).toISOString()

const beforeTheFirst: Progress = { upTo: '', day: '', left: [] }

/** What this instance knows of the progress: it saves asking. */
let known: Progress | undefined

const openSchools = async (): Promise<string[]> =>
  (await readSchools()).filter(({ open }) => open).map(({ school }) => school)

/** When schools were folded, by school, and when they changed, of those that did. */
interface Known {
  folds: ReadonlyMap<string, FoldTime>
  changes: ReadonlyMap<string, string>
  today: string
}

/** Whether something may have happened to a school since it was folded; a new day is something. */
function isBehind(school: string, { folds, changes, today }: Known): boolean {
  const [fold, changedAt] = [folds.get(school), changes.get(school)]
  if (fold === undefined || fold.asOf < today) return true
  return changedAt !== undefined && changedAt >= surelyStored(fold.began)
}

/** Those of the schools that are to be folded, the longest waiting first. */
export function inOrderOfWaiting(
  schools: readonly string[],
  left: readonly string[],
  known: Known,
): string[] {
  const began = (school: string) => known.folds.get(school)?.began ?? ''
  return schools
    .filter((school) => left.includes(school) || isBehind(school, known))
    .sort((a, b) => began(a).localeCompare(began(b)))
}

/** The schools to be folded, or undefined where nothing happened since. Two calls, one more for schools to look at. */
async function waitingSince({ upTo, day, left }: Progress, today: string): Promise<string[] | undefined> {
  const [changes, all] = await Promise.all([readChanges(upTo), day < today ? openSchools() : []])
  const schools = [...new Set([...left, ...all, ...changes.keys()])]
  if (schools.length === 0) return undefined
  return inOrderOfWaiting(schools, left, { folds: await readFoldTimes(schools), changes, today })
}

/** Folds what waits until the time is over; what is left then is the first of the next round. */
export async function foldRound(now: Date, isOver: () => boolean): Promise<Worked<string>> {
  known ??= (await readProgress()) ?? beforeTheFirst
  const today = localDate(now)
  const waiting = await waitingSince(known, today)
  if (waiting === undefined) return { done: [], failed: [], left: [] }
  const worked = await workThrough(waiting, { each: foldSchool, atOnce, isOver })
  const left = [...worked.failed, ...worked.left]
  const progress = { upTo: surelyStored(now.toISOString()), day: today, left }
  await saveProgress(progress)
  known = progress
  return worked
}
