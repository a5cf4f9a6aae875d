/** The action `history`: a month of all that was recorded of a child, with every version and who it is from. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, monthOf } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { consentedTypes, recordTypes } from '../../../shared/records/index'
import { labelOf } from '../../../shared/records/labels'
import type { AnyRecordType } from '../../../shared/records/record'
import type { HistoryEntry, HistoryView, VersionView } from '../../../shared/views/child'
import { type Ledger, type Version, versionsOf } from '../ledger'
import type { Request } from '../serve'
import { guardiansAlone, maySee, readChild, whoIs } from './child'
import { daysUpTo, fieldsOfDays, isOpen } from './days'
import { tell } from './telling'
import type { Child, Known } from './viewer'

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/u, '应为月份，如 2026-09'))
export const historyInput = z.strictObject({ student: id(), month })
type Asked = z.output<typeof historyInput>

const own: readonly AnyRecordType[] = recordTypes.filter(({ ledger }: AnyRecordType) => ledger === 'pupil')
const isOfDays = ({ type }: AnyRecordType) => consentedTypes.some((one) => one === type)
const ofDays = own.filter(isOfDays)
const ofOthers = own.filter((type) => !isOfDays(type))

/** Longest month: the day after its 28th lies in it, or is the first of the next. */
function daysOf(name: string): string[] {
  const next = monthOf(addDays(`${name}-28`, 4))
  const last = addDays(`${next}-01`, -1)
  return daysUpTo(last, Number(last.slice(-2)))
}

/** A proxy entry is told as one; to who is no guardian, guardians are all the same. */
function whoOf(version: Version, { caller, isGuardian }: Teller): string {
  if (version.by === caller) return '您'
  if (version.as === 'proxyTeacher') return '学校代录'
  return isGuardian || version.as !== 'guardian' ? whoIs(version, caller) : '监护人'
}

interface Teller {
  caller: string
  isGuardian: boolean
  settings: Settings
}

const versionView = (type: string, version: Version, teller: Teller): VersionView => ({
  who: whoOf(version, teller),
  at: version.at.slice(0, 'YYYY-MM-DDTHH:MM'.length),
  words: version.value && tell(type, version.value, teller.settings),
  ...(version.prefilled && { prefilled: true }),
})

const entryOf = (
  { type, title }: AnyRecordType,
  date: string,
  versions: readonly Version[],
  teller: Teller,
): HistoryEntry => ({
  // prettier-ignore
  ...{ type, title, date },
  versions: versions.map((version) => versionView(type, version, teller)).reverse(),
})

/** The day under which a record stands: its own, or that of its last version where it has none or lies ahead. */
function dateOf(versions: readonly Version[], today: string): string {
  const date = versions.filter(({ value }) => value).at(-1)?.value?.date
  const at = versions.at(-1)?.at.slice(0, today.length) ?? today
  return typeof date === 'string' && date <= today ? date : at
}

function daysIn({ known, child, teller, today }: Page, dates: readonly string[]): HistoryView['days'] {
  const { settings } = known
  return dates
    .filter((date) => maySee(known, child, date))
    .map((date) => ({
      date,
      isOpen: isOpen(child.profile.roll, date, settings, today),
      entries: ofDays.flatMap((type) => {
        const versions = versionsOf(child, type, date)
        return versions.length > 0 ? [entryOf(type, date, versions, teller)] : []
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
    .reverse()
}

const entriesOf = ({ records }: Ledger, { type }: AnyRecordType) =>
  Object.values((records as Record<string, Record<string, Version[]>>)[type] ?? {})

/** What is kept beyond the days, for guardians. */
function othersIn({ child, teller, today }: Page, name: string): HistoryEntry[] {
  if (!teller.isGuardian) return []
  return ofOthers
    .flatMap((type) =>
      entriesOf(child, type).map((versions) => entryOf(type, dateOf(versions, today), versions, teller)),
    )
    .filter(({ date }) => monthOf(date) === name)
    .sort((a, b) => b.date.localeCompare(a.date))
}

interface Page {
  known: Known
  child: Child
  teller: Teller
  today: string
}

/** The months before and after, from the one in which the child came to this one. */
function neighbours(name: string, enrolledOn: string, today: string) {
  return {
    earlier: name > monthOf(enrolledOn) ? monthOf(addDays(`${name}-01`, -1)) : null,
    later: name < monthOf(today) ? monthOf(addDays(`${name}-28`, 4)) : null,
  }
}

/** One call. */
export async function readHistory({ student, month: name }: Asked, request: Request): Promise<HistoryView> {
  const { caller, today } = request
  const dates = daysOf(name)
  const [last = today] = [dates.at(-1)]
  const fields = [...fieldsOfDays(dates), ...ofOthers.map(({ type }) => `records.${type}`)]
  const asked = {
    student,
    page: '学生的历史记录',
    what: 'history' as const,
    day: last < today ? last : today,
    fields,
  }
  const { known, child } = await readChild(request, asked)
  if (name > monthOf(today)) throw new Refusal('future', 'month', { field: `「${labelOf('month')}」` })
  const isGuardian = maySee(known, child, today, guardiansAlone)
  const page = { known, child, today, teller: { caller, isGuardian, settings: known.settings } }
  return {
    ...{ student, name: child.profile.name, month: name, mayErase: isGuardian },
    ...neighbours(name, child.profile.roll.enrolledOn, today),
    ...{ days: daysIn(page, dates), others: othersIn(page, name) },
  }
}
