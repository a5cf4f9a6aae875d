/**
 * The refusals of the acceptance contract, in their order; the first that applies is thrown. Judging is pure: it
 * reads what was fetched and writes nothing.
 */
import type { Settings } from '../../shared/books'
import { daysBetween } from '../../shared/calendar'
import { covers } from '../../shared/consent/standing'
import { policyOf } from '../../shared/policy/policy'
import { Refusal } from '../../shared/problems'
import { labelOf } from '../../shared/records/labels'
import { refuseIf } from '../../shared/records/parse'
import type { Stored } from '../../shared/records/record'
import { classOn, onRoll, type Profile } from '../../shared/roll'
import { isOverFamily, roleToLog, roleToWithdraw } from '../../shared/roles/permission'
import type { Caller } from '../../shared/roles/role'
import { type Stage, stageOf } from '../../shared/stages'
import { inForce, type Version } from './ledger'
import type { Submission } from './submission'

/** Everything that is known about a submission when it is judged. */
export interface Case extends Submission {
  caller: Caller
  today: string
  settings: Settings
  /** The pupil it is about, if there is one. */
  pupil: Profile | undefined
  /** All versions of the record with this key. */
  versions: Version[]
  /** The records in force that its type asks to see beside its own. */
  beside: NonNullable<Stored['beside']>
  classSize: number
}

const stagesOf = ({ system, classes }: Settings): Stage[] =>
  classes.map(({ grade }) => stageOf(system, grade))

/** The record's date: in its fields, or for a withdrawal by id in the version in force, else today. */
function dateOf({ type, record, versions, today }: Case): string {
  if (!type.dated) return today
  const dates = [record.date, inForce(versions)?.value.date]
  return dates.find((date) => typeof date === 'string') ?? today
}

const classOf = (one: Case): string | undefined =>
  typeof one.record.class === 'string' && one.type.ledger === 'class'
    ? one.record.class
    : one.pupil && classOn(one.pupil.roll, dateOf(one))

/** Who is to put right what the record is about; undefined where it is about nothing of the kind. */
const responsibleFor = ({ beside }: Case): string | undefined => {
  const who = beside.rectification?.who
  return typeof who === 'string' ? who : undefined
}

const forbidden = (what: string) => new Refusal('forbidden', null, { subject: what })

/** Whoever withdraws by an id that is not in use learns nothing of it, provided they teach at all. */
const mayProbe = ({ isWithdrawal, type, versions, caller }: Case): boolean =>
  isWithdrawal && type.authored === true && !inForce(versions) && (caller.staff?.classes.length ?? 0) > 0

/** The role in which the caller may do this, or a `forbidden` refusal. */
export function roleOf(one: Case): Version['as'] {
  const { type, caller, pupil, versions, isWithdrawal, by = type.by } = one
  if (by === 'setup') return by
  const roleFor = isWithdrawal ? roleToWithdraw : roleToLog
  const subject = { pupil, class: classOf(one), responsible: responsibleFor(one) }
  const role = roleFor({ ...type, by }, caller, subject, inForce(versions))
  if (role !== undefined) return role
  if (mayProbe(one)) return 'teacher'
  throw forbidden(type.title)
}

const notFound = (field: string) => new Refusal('not_found', field, { field: `「${labelOf(field)}」` })

function refuseUnknown({ type, record, pupil, settings, isWithdrawal, versions }: Case): void {
  if (type.ledger === 'pupil' && typeof record.student === 'string' && type.type !== 'enrol' && !pupil)
    throw notFound('student')
  if (typeof record.class === 'string' && !settings.classes.some(({ id }) => id === record.class))
    throw notFound('class')
  if (isWithdrawal && !inForce(versions)) throw notFound('record')
}

function refuseOffRoll(one: Case): void {
  const { type, pupil } = one
  if (type.needsRoll && pupil && !onRoll(pupil.roll, dateOf(one)))
    throw new Refusal('not_on_roll', type.dated ? 'date' : 'student')
}

function refuseWithoutConsent({ type, pupil }: Case): void {
  if (type.needsConsent && !(pupil && covers(pupil))) throw new Refusal('no_consent', 'student')
}

function refuseOutOfBounds({
  type,
  record,
  isWithdrawal,
  pupil,
  versions,
  beside,
  classSize,
  today,
  settings,
}: Case): void {
  if (isWithdrawal) return
  const stored = {
    today,
    classSize,
    beside,
    profile: pupil,
    inForce: inForce(versions)?.value,
    stages: stagesOf(settings),
  }
  refuseIf(type.bounds?.(record, stored))
}

function refuseWrongTime(one: Case): void {
  const { type, today, settings } = one
  const date = dateOf(one)
  if (date > today && !type.mayLieAhead)
    throw new Refusal('future', 'date', { field: `「${labelOf('date')}」` })
  const days = type.backfill && policyOf(settings.policy).backfillDays[type.backfill]
  if (days === undefined || daysBetween(date, today) <= days) return
  throw new Refusal('too_late', 'date', { field: `「${labelOf('date')}」`, days: String(days) })
}

function refuseProxyOverFamily({ isWithdrawal, versions }: Case, role: Version['as']): void {
  if (isWithdrawal || !isOverFamily(role, inForce(versions))) return
  throw new Refusal('duplicate', 'date', { cure: '监护人已经记录了这一天，代录不能替换。请与监护人核对' })
}

/** Judges a submission of a role already found; throws the first refusal that applies. */
export function judge(one: Case, role: Version['as']): void {
  refuseUnknown(one)
  refuseOffRoll(one)
  refuseWithoutConsent(one)
  refuseOutOfBounds(one)
  refuseWrongTime(one)
  refuseProxyOverFamily(one, role)
}
