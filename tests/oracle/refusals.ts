/** The refusals in their order; the first that applies is the answer. */
import type { EventLine } from './folder'
import { isWellFormed } from './shapes'
import { type Submission, family, ofClass, submissionOf } from './submission'
import { capacityOf } from './ties'
import { daysFrom } from './time'
import { type Capacity, type World, classSize, isOnRoll, stageOfGrade } from './world'

type Accepted = { ok: true; submission: Submission; as: Capacity }
type Refused = { ok: false; code: string }

const rosterTypes = ['enrol', 'transfer', 'leave']

function isMissing(
  world: World,
  { type, withdrawal, inForce, student, pupil, className, record }: Submission,
): boolean {
  if (withdrawal) return inForce === undefined
  if (type === 'ballot' && !world.surveys.has(String(record.survey))) return true
  const noPupil = type !== 'enrol' && student !== undefined && pupil === undefined
  return noPupil || (className !== undefined && !world.grades.has(className))
}

function isOffRoll({ type, pupil, date }: Submission): boolean {
  if (['enrol', 'leave', 'consent', 'amend'].includes(type) || pupil === undefined) return false
  return !isOnRoll(pupil, date)
}

function correctsAnother({ type, inForce, record }: Submission): boolean {
  if (type === 'home_visit') return inForce !== undefined && inForce.record.student !== record.student
  if (type !== 'incident' || inForce === undefined) return false
  return inForce.record.kind !== record.kind || inForce.record.date !== record.date
}

/** The bounds that need stored data or the clock. */
function breaksStoredBound(world: World, submission: Submission): boolean {
  const { type, record, date, today, pupil, className } = submission
  const size = (): number => classSize(world, className ?? '', date)
  if (type === 'assignment') return Number(record.assigned) > size()
  if (type === 'class_check') return Number(record.tested) > size()
  if (type === 'enrol') return pupil !== undefined
  if (type === 'leave') return pupil !== undefined && date <= pupil.enrolledOn
  if (type === 'survey_open') return world.surveys.has(String(record.survey)) || String(record.closes) < today
  if (type === 'regional') {
    return ![...world.grades.values()].some((grade) => stageOfGrade(world, grade) === record.stage)
  }
  return correctsAnother(submission)
}

function isTooLate(world: World, { about, date, today }: Submission): boolean {
  const { guardian = 7, teacher = 30 } = world.policy.backfill_days ?? {}
  if (family.includes(about)) return daysFrom(date, today) > guardian
  return [...ofClass, 'home_visit', 'skill'].includes(about) && daysFrom(date, today) > teacher
}

function isClosed(world: World, { type, record, today }: Submission): boolean {
  return type === 'ballot' && today > (world.surveys.get(String(record.survey))?.closes ?? '')
}

function isDuplicate(
  world: World,
  { type, about, record, student, inForce }: Submission,
  as: Capacity,
): boolean {
  if (type === 'ballot') return world.surveys.get(String(record.survey))?.answered.has(student ?? '') ?? false
  return type === about && family.includes(about) && as === 'teacher' && inForce?.as === 'guardian'
}

function refusalAfterTies(world: World, submission: Submission, as: Capacity): string | undefined {
  const { type, date, today, pupil } = submission
  if (isMissing(world, submission)) return 'not_found'
  if (isOffRoll(submission)) return 'not_on_roll'
  if (family.includes(type) && !pupil?.consent) return 'no_consent'
  if (breaksStoredBound(world, submission)) return 'invalid'
  if (!rosterTypes.includes(type) && date > today) return 'future'
  if (isTooLate(world, submission)) return 'too_late'
  if (isClosed(world, submission)) return 'closed'
  return isDuplicate(world, submission, as) ? 'duplicate' : undefined
}

/** Judges one event: accepted, or the code of its refusal. */
export function judge(world: World, line: EventLine): Accepted | Refused {
  const { at: _at, by: _by, type, ...record } = line
  if (!isWellFormed(type, record)) return { ok: false, code: 'invalid' }
  const submission = submissionOf(world, line)
  const as = capacityOf(world, submission)
  if (as === 'forbidden') return { ok: false, code: 'forbidden' }
  const code = refusalAfterTies(world, submission, as)
  return code === undefined ? { ok: true, submission, as } : { ok: false, code }
}
