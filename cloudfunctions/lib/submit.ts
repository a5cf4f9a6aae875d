/**
 * Submissions to ledgers: read what is needed, judge each item, save each ledger that changed in one conditional
 * write, publish its sums. A ledger that has moved on in the meantime is read and judged again. The same submission
 * may be sent any number of times: it is known by its mutation id and gets the first answer.
 */
import { localTime } from '../../shared/calendar'
import { type Problem, Refusal } from '../../shared/problems'
import { freeTextsOf } from '../../shared/free-text/texts'
import type { Caller } from '../../shared/roles/role'
import { acceptedAs, withEarlier } from './accepted'
import { scenes } from './content/check'
import { Checked } from './content/refuse-risky'
import { addClaim, applyTo, type Draft, save } from './draft'
import { type Case, judge, roleOf } from './judge'
import { inForce, type Ledger, type Version } from './ledger'
import { publishSums } from './publish'
import { begin, caseOf, claimOf, draftsFor, type Pending, type Round } from './round'
import type { Request } from './serve'
import { releaseClaim } from './store/ledgers'
import type { Submission } from './submission'
import { logLine } from './log-line'

/** What becomes of one item: accepted, as which version of its record, or the problem. */
export type Answer = { ok: true; version: number } | { ok: false; problem: Problem }

/** An answer that holds once the ledger it depends on is saved. */
interface Outcome {
  pending: Pending
  answer: Answer
  draft?: Draft
}

const mostRounds = 8

/** The first answer, if this mutation was accepted before; the same id for something else is refused. */
function answeredBefore(ledger: Ledger, { mutation, digest }: Submission): Answer | undefined {
  const known = acceptedAs(ledger.recent, mutation)
  if (known === undefined) return undefined
  if (known.digest !== '' && known.digest !== digest) throw new Refusal('mutation_reused', 'mutation')
  return { ok: true, version: known.version }
}

/** Facts of the submission are stored with the record. */
function stamped(submission: Submission, { request, settings }: Round): Submission {
  const { type, isWithdrawal, record } = submission
  if (isWithdrawal || !type.stamp) return submission
  return {
    ...submission,
    record: { ...record, ...type.stamp({ today: request.today, calendar: settings.calendar }) },
  }
}

function accept(round: Round, submission: Submission, draft: Draft, role: Version['as']): Answer {
  const { request, settings, drafts } = round
  const value = submission.isWithdrawal ? null : submission.record
  const { prefilled } = submission
  const version = {
    ...{ by: request.caller, as: role, at: localTime(request.now), value },
    ...(prefilled && { prefilled }),
  }
  drafts.set(draft.ledger._id, draft)
  return { ok: true, version: applyTo(draft, submission, version, settings.calendar) }
}

/**
 * The id of a visit that was withdrawn is free again: whoever holds it gives it up. A withdrawal names the id alone:
 * what was submitted where it was is remembered where it is now, so that a late retry is still known.
 */
async function takeClaim(
  round: Round,
  submission: Submission,
  draft: Draft,
  holder: Draft | undefined,
): Promise<void> {
  const claim = claimOf(round.request.school, submission)
  if (claim === undefined || submission.isWithdrawal) return
  if (holder && holder !== draft) {
    await releaseClaim(holder.ledger._id, claim)
    draft.ledger = { ...draft.ledger, recent: withEarlier(draft.ledger.recent, holder.ledger.recent) }
  }
  addClaim(draft, claim)
}

/** What depends on the ledger as it stands is put together now: another submission may have come in between. */
const completed = (submission: Submission, draft: Draft | undefined): Submission =>
  submission.completedBy
    ? { ...submission, record: submission.completedBy(draft?.ledger.profile) }
    : submission

/** What was typed must pass the content check; what stands there already has passed it. */
async function refuseRisky({ type, record, isWithdrawal, versions }: Case, checked: Checked): Promise<void> {
  if (!isWithdrawal) await checked.refuseRisky(freeTextsOf(type, record, inForce(versions)?.value))
}

/** Judges one item against the state that the items before it have left, and applies it. */
async function handle(round: Round, sent: Submission, checked: Checked): Promise<Omit<Outcome, 'pending'>> {
  const dated = stamped(sent, round)
  const { draft, holder } = draftsFor(round, dated)
  const one = caseOf(round, dated, draft, holder)
  const answered = () => draft && answeredBefore(draft.ledger, dated)
  const last = dated.isLast && answered()
  if (draft && last) return { answer: last, draft }
  const role = roleOf(one)
  const before = answered()
  if (draft && before) return { answer: before, draft }
  const submission = completed(dated, draft)
  judge({ ...one, record: submission.record }, role)
  if (draft === undefined) throw new Error('a submission without a place was not refused')
  await refuseRisky({ ...one, record: submission.record }, checked)
  await takeClaim(round, submission, draft, holder)
  return { answer: accept(round, submission, draft, role), draft }
}

async function outcomeOf(round: Round, pending: Pending, checked: Checked): Promise<Outcome> {
  try {
    return { pending, ...(await handle(round, pending.submission, checked)) }
  } catch (error) {
    if (error instanceof Refusal) return { pending, answer: { ok: false, problem: error.problem } }
    throw error
  }
}

/** Whether a draft is stored and its sums are published; false where it must be read again. */
async function commit(draft: Draft): Promise<boolean> {
  if (draft.changed.size > 0 && !(await save(draft))) return false
  await publishSums(draft.ledger)
  return true
}

const busy: Answer = { ok: false, problem: new Refusal('busy').problem }

/** Ledgers that are saved at a time: a class's skills are in sixty, and one after the other they take too long. */
const savedAtOnce = 8

/** Saves the drafts that outcomes depend on, each on its own, and gives the answers that hold. */
async function settle(outcomes: Outcome[]): Promise<Map<Draft, boolean | 'failed'>> {
  const saved = new Map<Draft, boolean | 'failed'>()
  const waiting = new Set(outcomes.flatMap(({ draft }) => draft ?? [])).values()
  const failed = (error: unknown) => (logLine('commit failed', {}, error), 'failed' as const)
  const saveSome = async () => {
    for (const draft of waiting) saved.set(draft, await commit(draft).catch(failed))
  }
  await Promise.all(Array.from({ length: savedAtOnce }, saveSome))
  return saved
}

/**
 * Submits items in order; each gets an answer of its own. `as` is who the caller is where the school's own ledgers do not
 * say so, as of a supervisor: whoever gives it has checked it.
 */
export async function submit(request: Request, submissions: Submission[], as?: Caller): Promise<Answer[]> {
  const answers: Answer[] = submissions.map(() => busy)
  const checked = new Checked({ author: request.caller, scene: scenes.note })
  let waiting: Pending[] = submissions.map((submission, index) => ({ index, submission }))
  for (let attempt = 0; waiting.length > 0 && attempt < mostRounds; attempt++) {
    const begun = await begin(request, waiting)
    const round = as === undefined ? begun : { ...begun, caller: as }
    const outcomes: Outcome[] = []
    for (const pending of waiting) outcomes.push(await outcomeOf(round, pending, checked))
    const saved = await settle(outcomes)
    const isStale = ({ draft }: Outcome) => draft !== undefined && saved.get(draft) === false
    for (const { pending, answer, draft } of outcomes.filter((outcome) => !isStale(outcome))) {
      answers[pending.index] = draft && saved.get(draft) === 'failed' ? busy : answer
    }
    waiting = outcomes.filter(isStale).map(({ pending }) => pending)
  }
  return answers
}
