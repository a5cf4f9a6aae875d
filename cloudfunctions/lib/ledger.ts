/**
 * A ledger: the document in which records are kept, with their history, beside the sums they come to. There is one
 * for each pupil, each class and month, each member of staff, and the school. A record and the sums that it moves
 * are in the same document, so one conditional write changes both or neither.
 */
import { type Chain, chainOf, linked } from './chain'
import { formatOf } from './formats'
import { joinKey } from '../../shared/keys'
import type { SchoolBooks, Settings, StaffEntry, SurveyResult } from '../../shared/books'
import { type Calendar, monthOf } from '../../shared/calendar'
import type { TypeName } from '../../shared/records/index'
import type { AnyRecordType, LedgerKind, RecordValue } from '../../shared/records/record'
import type { Trend } from '../../shared/requirements/snapshot'
import type { Profile } from '../../shared/roll'
import type { RoleName } from '../../shared/roles/index'
import { add, type Counters } from '../../shared/tallies/counters'
import { type Tally, withCounters } from '../../shared/tallies/tally'
import type { Recount } from './office/recount'
import type { NextYear } from './office/year'
import type { NightMark } from './store/nights'

/** One accepted submission of a record: who, when, in which role, and the value; null says that it was withdrawn. */
export interface Version {
  by: string
  as: RoleName | 'setup'
  at: string
  value: RecordValue | null
  /** Whether a value that the form had filled in was accepted as it stood: a guess, not an observation. */
  prefilled?: true
  /** Its number in the ledger's chain. */
  n?: number
}

/**
 * What a ledger keeps as records are kept, with history and chain, but nobody logs. Of the school's: changes of its settings
 * (office/change-settings.ts) and terms that were closed (office/terms.ts). Of a member of staff's: staff/offices.ts.
 */
export type OwnName = 'settings' | 'terms' | 'offices'

/** Who a staff ledger is of. */
export type Member = { id: string } & Omit<StaffEntry, 'rev' | 'tally'>

export interface Ledger {
  _id: string
  /** See formats.ts. */
  format?: number
  school: string
  kind: LedgerKind
  /** Ids that this ledger alone may hold. Its own comes first: a unique index takes a missing one for null. */
  claims: string[]
  rev: number
  records: Partial<Record<TypeName | OwnName, Record<string, Version[]>>>
  tally: Tally
  /** The last submissions that were accepted, so that a retry is known: see accepted.ts. */
  recent: string[]
  /** Over all versions: see chain.ts. */
  chain?: Chain
  /** Of a pupil's. */
  profile?: Profile
  /** Of a class's: which, and the month, or "all" for what has no date. */
  class?: string
  period?: string
  /** Of a member of staff's. */
  member?: Member
  /** Of the school's: what is published there, and whether the school is open for use. */
  settings?: Settings
  staff?: SchoolBooks['staff']
  results?: Record<string, SurveyResult>
  /** What its card said at the end of each week: see snapshot.ts. */
  trend?: Trend
  /** How far the nightly timer has come, by its steps: see nightly/run.ts. */
  nights?: Record<string, NightMark>
  open?: boolean
  /** Of the school's: how far adding up anew has come, while it is under way. */
  recount?: Recount
  /** Of the school's: what was decided of the next academic year, as long as it is not in force. */
  nextYear?: NextYear
}

export const ledgerId = (school: string, kind: LedgerKind, ...parts: string[]): string =>
  joinKey(school, kind, ...parts)

export const visitClaim = (school: string, visit: string): string => joinKey(school, 'visit', visit)

export const emptyLedger = (school: string, kind: LedgerKind, ...parts: string[]): Ledger => {
  const _id = ledgerId(school, kind, ...parts)
  const empty = { rev: 0, records: {}, tally: {}, recent: [] }
  return { _id, format: formatOf('ledgers'), school, kind, claims: [_id], ...empty }
}

/** The month of a class record's date; what has no date is kept under "all". */
export const periodOf = (record: RecordValue): string =>
  typeof record.date === 'string' ? monthOf(record.date) : 'all'

const ownField: Partial<Record<LedgerKind, string>> = { pupil: 'student', class: 'class' }

/** Where in its ledger a record is kept: its natural key without the part that names the ledger. */
export function entryKey(type: AnyRecordType, record: RecordValue): string {
  const parts = type.key
    .filter((field) => field !== ownField[type.ledger])
    .map((field) => String(record[field]))
  return parts.length === 0 ? 'only' : joinKey(...parts)
}

export const versionsOf = (ledger: Ledger, type: AnyRecordType, key: string): Version[] =>
  ledger.records[type.type as TypeName]?.[key] ?? []

/** The version that counts, or undefined where there is none or it was withdrawn. */
export function inForce(versions: Version[]): (Version & { value: RecordValue }) | undefined {
  const last = versions.at(-1)
  return last?.value ? { ...last, value: last.value } : undefined
}

const movesOf = (type: AnyRecordType, value: RecordValue | null | undefined, calendar: Calendar): Counters =>
  value && type.moves ? type.moves(value, calendar) : {}

/** The tally after the version in force of a key has been replaced. */
export function moveTally(
  tally: Tally,
  type: AnyRecordType,
  from: RecordValue | undefined,
  to: RecordValue | null,
  calendar: Calendar,
): Tally {
  const name = type.type as TypeName
  const without = add(tally[name] ?? {}, movesOf(type, from, calendar), -1)
  return withCounters(tally, name, add(without, movesOf(type, to, calendar)))
}

/** A ledger with one more version, which adds nothing up. */
export function appended(ledger: Ledger, name: OwnName | TypeName, key: string, accepted: Version): Ledger {
  const [chain, entries = {}] = [chainOf(ledger), ledger.records[name]]
  const version = { ...accepted, n: chain.n + 1 }
  return {
    ...ledger,
    chain: linked(chain, name, key, version),
    records: { ...ledger.records, [name]: { ...entries, [key]: [...(entries[key] ?? []), version] } },
  }
}

/** A ledger with one more version of a record. The revision is raised, and the chain sealed, when it is saved. */
export function withVersion(
  ledger: Ledger,
  type: AnyRecordType,
  key: string,
  accepted: Version,
  calendar: Calendar,
): Ledger {
  const name = type.type as TypeName
  const before = inForce(versionsOf(ledger, type, key))?.value
  return {
    ...appended(ledger, name, key, accepted),
    tally: moveTally(ledger.tally, type, before, accepted.value, calendar),
  }
}
