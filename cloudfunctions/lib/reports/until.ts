/** A school's books as of a day that is over: what was filed of later days is not in them. */
import type { Calendar } from '../../../shared/calendar'
import { incident } from '../../../shared/records/incident'
import type { AnyRecordType } from '../../../shared/records/record'
import { socialPractice } from '../../../shared/records/school-event'
import type { Tally } from '../../../shared/tallies/tally'
import type { BooksRead } from '../card'
import { inForce, type Ledger, moveTally, type Version } from '../ledger'

/**
 * What the school's own ledger counts over the year, day by day. What it counts over the term ends with it anyway, and
 * what pupils have once a year (tests, visits) stands as it is known when it is asked for.
 */
const overTheYear = [socialPractice, incident] as const

type Versions = Readonly<Record<string, Version[]>>

function isUntil(versions: Version[], day: string): boolean {
  const date = inForce(versions)?.value.date
  return typeof date !== 'string' || date <= day
}

const recordsUntil = (records: Versions = {}, day: string) =>
  Object.fromEntries(Object.entries(records).filter(([, versions]) => isUntil(versions, day)))

/** The counters of one type, once more from its records. */
function recounted(type: AnyRecordType, records: Versions, calendar: Calendar): Tally {
  const values = Object.values(records).map((versions) => inForce(versions)?.value ?? null)
  return values.reduce<Tally>((tally, value) => moveTally(tally, type, undefined, value, calendar), {})
}

/** The books without what is dated after a day. Their records of the year must have been read. Pure. */
export function booksUntil(books: BooksRead, day: string): BooksRead {
  const kept: Ledger['records'] = { ...books.records }
  const tally: Tally = { ...books.tally }
  for (const type of overTheYear) {
    const records = recordsUntil(books.records[type.type], day)
    kept[type.type] = records
    tally[type.type] = recounted(type, records, books.settings.calendar)[type.type] ?? {}
  }
  return { ...books, records: kept, tally }
}
