/** One round of a submission: what is read for it, in as few calls as there are collections. */
import type { Settings } from '../../shared/books'
import { isIn } from '../../shared/roll'
import type { Caller } from '../../shared/roles/role'
import { besideOf, fieldsBeside, withoutPartsOf } from './beside'
import { type Draft, draftOf, withdrawsConsent } from './draft'
import type { Case } from './judge'
import { emptyLedger, entryKey, type Ledger, ledgerId, periodOf, versionsOf, visitClaim } from './ledger'
import type { Request } from './serve'
import { keptSettings, schoolLedgerId, settingsFields, settingsOf } from './settings'
import { readClasses, type StoredClass } from './store/books'
import { staffClaim, staffLedgerOf } from './staff/who'
import { readClaiming } from './store/ledgers'
import type { Submission } from './submission'

export interface Pending {
  index: number
  submission: Submission
}

/** What was read for one round, and the ledgers as they are being changed. */
export interface Round {
  request: Request
  settings: Settings
  caller: Caller
  drafts: Map<string, Draft>
  classes: StoredClass[]
}

/** Fields without which a ledger cannot be saved with one more record. */
export const baseFields = [
  'school',
  'kind',
  'claims',
  'rev',
  'tally',
  'recent',
  'chain',
  'profile',
  'member',
  'class',
  'period',
]

/** The claim on the id of a visit. */
export const claimOf = (school: string, { type, record }: Submission): string | undefined =>
  type.authored ? visitClaim(school, String(record.visit)) : undefined

/** An empty ledger of the place that a submission belongs to, or undefined where only its id is known. */
export function placeOf(school: string, caller: string, { type, record }: Submission): Ledger | undefined {
  if (type.ledger === 'school') return emptyLedger(school, 'school')
  if (type.ledger === 'staff') return emptyLedger(school, 'staff', caller)
  if (type.ledger === 'pupil') {
    return typeof record.student === 'string' ? emptyLedger(school, 'pupil', record.student) : undefined
  }
  const [id, period] = [String(record.class), periodOf(record)]
  return { ...emptyLedger(school, 'class', id, period), class: id, period }
}

function idsOf({ school, caller }: Request, pending: Pending[], needsSettings: boolean): string[] {
  const places = pending.flatMap(({ submission }) => placeOf(school, caller, submission)?._id ?? [])
  const settings = needsSettings ? [schoolLedgerId(school)] : []
  return [...new Set([staffClaim(school, caller), ...places, ...settings])]
}

/** Where the versions of a record are; all of the type's, where a stamp is part of the key. */
const entryField = ({ type, record }: Submission) =>
  type.stamp ? `records.${type.type}` : `records.${type.type}.${entryKey(type, record)}`

function fieldsOf(pending: Pending[], needsSettings: boolean): string[] {
  const entries = pending.flatMap(({ submission }) => [entryField(submission), ...fieldsBeside(submission)])
  const whole = pending.some(({ submission }) => withdrawsConsent(submission)) ? ['records'] : []
  const fields = new Set([...baseFields, ...(needsSettings ? settingsFields : []), ...entries, ...whole])
  return withoutPartsOf([...fields])
}

/** Every ledger that the items are about, in one call. */
async function readAll(request: Request, pending: Pending[], needsSettings: boolean): Promise<Ledger[]> {
  const [ids, fields] = [idsOf(request, pending, needsSettings), fieldsOf(pending, needsSettings)]
  const claims = pending.flatMap(({ submission }) => claimOf(request.school, submission) ?? [])
  return readClaiming([...ids, ...claims], fields)
}

async function readClassesFor({ school }: Request, pending: Pending[]): Promise<StoredClass[]> {
  const asking = pending.filter(
    ({ submission: { type, isWithdrawal } }) => type.needsClassSize && !isWithdrawal,
  )
  const ids = asking.map(({ submission }) => ledgerId(school, 'class', String(submission.record.class)))
  return ids.length === 0 ? [] : readClasses([...new Set(ids)], ['class', 'pupils'])
}

/** Reads everything that the items need: ledgers in one call, and classes in one more where their size matters. */
export async function begin(request: Request, pending: Pending[]): Promise<Round> {
  const kept = keptSettings(request.school)
  const read = await readAll(request, pending, kept === undefined)
  const settings = settingsOf(request.school, read, kept)
  const staff = staffLedgerOf(read, request.caller)?.member
  const drafts = new Map(read.map((ledger) => [ledger._id, draftOf(ledger, false)]))
  const classes = await readClassesFor(request, pending)
  return { request, settings, caller: { id: request.caller, ...(staff && { staff }) }, drafts, classes }
}

/** The draft of a place; a member of staff writes into their own ledger, whichever account it began under. */
function draftIn({ drafts, request }: Round, place: Ledger, { type }: Submission): Draft | undefined {
  if (type.ledger !== 'staff') return drafts.get(place._id)
  return drafts.get(staffLedgerOf([...drafts.values()].map(({ ledger }) => ledger), request.caller)?._id ?? '') // prettier-ignore
}

/** The ledger that a submission changes, and the one that its record is in so far; the same but for visits that moved. */
export function draftsFor(
  round: Round,
  submission: Submission,
): { draft: Draft | undefined; holder: Draft | undefined } {
  const { school, caller } = round.request
  const claim = claimOf(school, submission)
  const holder = claim && [...round.drafts.values()].find(({ ledger }) => ledger.claims.includes(claim))
  const place = placeOf(school, caller, submission)
  if (place === undefined) return { draft: holder || undefined, holder: holder || undefined }
  const draft = draftIn(round, place, submission) ?? draftOf(place, true)
  return { draft, holder: holder || draft }
}

/** Pupils of the class on roll on the record's date, by the roll as it stands. */
function classSize({ classes }: Round, { record }: Submission): number {
  const [id, date] = [String(record.class), String(record.date)]
  const books = classes.find((one) => one.class === id)
  return Object.values(books?.pupils ?? {}).filter(({ roll }) => isIn(roll, id, date)).length
}

/** All that is known about a submission, ready to be judged. */
export function caseOf(
  round: Round,
  submission: Submission,
  draft: Draft | undefined,
  holder: Draft | undefined,
): Case {
  const { settings, caller, request } = round
  const versions = holder
    ? versionsOf(holder.ledger, submission.type, entryKey(submission.type, submission.record))
    : []
  const pupil = draft?.ledger.profile
  const size = submission.type.needsClassSize ? classSize(round, submission) : 0
  const beside = besideOf(submission, draft?.ledger)
  return { ...submission, caller, today: request.today, settings, pupil, versions, beside, classSize: size }
}
