/** Taking out of the store what is kept of a child no longer; whatever is done here may be done twice. */
import { keyOf } from '../../../shared/keys'
import type { Over } from '../../../shared/keeping/retention'
import type { Profile } from '../../../shared/roll'
import { changedNow } from '../changed'
import type { Ledger } from '../ledger'
import {
  ballots,
  changedBy,
  classes,
  command,
  type Found,
  joins,
  ledgers,
  reminders,
  surveyTexts,
} from './database'

/** The ledger of a pupil who left. */
export type LeftPupil = Ledger & { profile: Profile }

const byId = { _id: true, profile: true }

/**
 * A page of pupils who left so long ago that a group is over which is not erased yet, after an id: whole ledgers, or
 * their profiles alone. One call, by the index `school_left`.
 */
export async function readDue(
  school: string,
  over: readonly Over[],
  page: { after: string; most: number; isWhole: boolean },
): Promise<LeftPupil[]> {
  const left = 'profile.roll.leftOn'
  const erased = (stage: number) => command.not(command.gt(stage))
  const stages = over.map(({ leftBy }, stage) => ({
    [left]: command.lte(leftBy),
    'profile.erased': erased(stage),
  }))
  const latest =
    over
      .map(({ leftBy }) => leftBy)
      .sort()
      .at(-1) ?? ''
  const gone = {
    school,
    [left]: command.and(command.gt(''), command.lte(latest)),
    _id: command.gt(page.after),
  }
  const query = ledgers
    .where(command.and([gone, command.or(stages)]))
    .orderBy('_id', 'asc')
    .limit(page.most)
  const { data } = (await (page.isWhole ? query : query.field(byId)).get()) as Found
  return data as LeftPupil[]
}

/** Takes a pupil out of the books of classes. One call. */
export async function removeEntries(books: readonly string[], student: string): Promise<void> {
  const place = `pupils.${keyOf(student)}`
  await classes
    .where({ _id: command.in([...books]), [place]: command.exists(true) })
    .update({ [place]: command.remove() as unknown, ...changedNow() })
}

/** Saves a pupil's ledger of which nothing is left, where it is still at this revision. One call. */
export async function saveErased(ledger: Ledger): Promise<boolean> {
  const { _id, rev, records, tally, recent, chain, claims } = ledger
  const fields = { records, tally, recent, chain, claims }
  const replaced = Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [path, command.set(value)]),
  )
  const emptied = { ...replaced, profile: command.remove() as unknown, rev: rev + 1 }
  return changedBy(await ledgers.where({ _id, rev }).update(emptied)) === 1
}

/** Forgets requests to join by which somebody was tied to a child, or asked to be. Two calls. */
export async function removeJoinsOf(
  school: string,
  { student, name, guardians }: { student: string; name: string; guardians: readonly string[] },
): Promise<void> {
  await joins.where({ school, account: command.in([...guardians]), name }).remove()
  await joins.where({ school, chosen: student }).remove()
}

/** Forgets what accounts wanted to be told of a school. One call, and none for nobody. */
export async function removeReminders(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await reminders.where({ _id: command.in([...ids]) }).remove()
}

/**
 * Forgets who answered surveys and what was written to them; what they came to stays. Three calls, the mark in the
 * results last: whatever breaks off before is done again.
 */
export async function forgetSurveys(
  schoolLedger: string,
  school: string,
  surveys: readonly string[],
): Promise<void> {
  const named = { school, survey: command.in([...surveys]) }
  await surveyTexts.where(named).remove()
  await ballots.where(named).remove()
  const marks = surveys.flatMap((survey) => {
    const place = `results.${keyOf(survey)}`
    return [
      [`${place}.answered`, command.set([])],
      [`${place}.isForgotten`, true],
    ] as const
  })
  await ledgers.where({ _id: schoolLedger }).update(Object.fromEntries(marks) as Record<string, unknown>)
}
