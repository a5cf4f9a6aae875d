/**
 * The sums once more, from the records alone. Where they differ from what is kept, or what is kept has not been
 * published, it is put right; on sound books nothing changes, bit for bit. It goes a page at a time, beside live use.
 */
import type { Calendar } from '../../shared/calendar'
import { behindOf, mendAll, mendedFields } from './mend'
import { inParts } from './parts'
import { placeFields } from './publish'
import { readLedgers, readPage } from './store/ledgers'

/** What a page of rebuilding did; `next` is where the next page begins, or null at the end. */
export interface RebuildPage {
  ledgers: number
  /** Ids of ledgers whose sums differed from their records. */
  corrected: string[]
  /** Ids of ledgers whose published sums were missing, behind or different. */
  republished: string[]
  /** Ids of ledgers that are as they were: they moved on at every attempt, or are damaged beyond sums. */
  left: string[]
  next: string | null
}

/**
 * Rebuilds a page of a school's ledgers, beginning after an id: those that are due, all of them if it is not said
 * which, and any that is ahead of what is published of it. One call for the page, one or two to look at those that are
 * not due, and two or three for each part of those that are rebuilt.
 */
export async function rebuildPage(
  school: string,
  calendar: Calendar,
  after: string,
  size: number,
  isDue: (id: string) => boolean = () => true,
): Promise<RebuildPage> {
  const heads = await readPage(school, after, size, placeFields)
  const due = heads.filter(({ _id }) => isDue(_id))
  const behind = await behindOf(heads.filter(({ _id }) => !isDue(_id)))
  const ids = [...due, ...behind].map(({ _id }) => _id)
  const done: RebuildPage = { ledgers: heads.length, corrected: [], republished: [], left: [], next: null }
  for await (const part of inParts(ids, (some) => readLedgers(some, mendedFields))) {
    const findings = await mendAll(part, calendar)
    for (const [index, { _id }] of part.entries()) {
      const finding = findings[index] ?? 'sound'
      if (finding !== 'sound') done[finding].push(_id)
    }
  }
  return { ...done, next: heads.length < size ? null : (heads.at(-1)?._id ?? null) }
}
