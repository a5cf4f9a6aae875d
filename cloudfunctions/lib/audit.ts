/** Every ledger compared with its own chain, its sums, and what the last night has sealed of it. Nothing is changed. */
import type { Calendar } from '../../shared/calendar'
import { canonical } from './canonical'
import { isSealed } from './chain'
import { isOlder } from './formats'
import type { Ledger } from './ledger'
import { putBackIn } from './mend'
import { inParts } from './parts'
import { placeFields } from './publish'
import { areGenuine, type Head, headsIn, isGenuine, rootIn } from './sealed-heads'
import { readPage, readWholeLedgers } from './store/ledgers'
import { readMarks, readRoots, readSealed, theEnd } from './store/seals'
import { tallyOf } from './sums'
import { headsOf, holds } from './versions'

/**
 * What is wrong: versions that are not those that were accepted; what stands beside them; sums that are not theirs;
 * a state before the one that was sealed or published; a ledger that is gone; seals that are not those of the night.
 */
export type Flaw = 'versions' | 'beside' | 'sums' | 'put back' | 'gone' | 'seals'

export interface Found {
  id: string
  flaw: Flaw
}

/** `next` is where the next page begins, or null at the end. */
export interface AuditPage {
  ledgers: number
  /** Of these, those that are of an earlier format: they have no chain yet. */
  older: number
  found: Found[]
  /** The night that was compared with, or null where none has sealed the school yet. */
  night: string | null
  next: string | null
}

/** Whether a chain goes on from a head; what was before the last erasure is not there any more. */
function goesOnFrom(ledger: Ledger, { n, head }: Head): boolean {
  const from = ledger.chain?.from ?? 0
  return n < from || headsOf(ledger).get(n) === head
}

const sumsDiffer = (ledger: Ledger, calendar: Calendar): boolean =>
  canonical(tallyOf(ledger, calendar)) !== canonical(ledger.tally)

/** In their order: what is not worth a look where the versions are not those that were accepted comes after that. */
function compared(ledger: Ledger, calendar: Calendar, sealed: Head | undefined): Flaw[] {
  const isChained = !isOlder('ledgers', ledger)
  if (isChained && !holds(ledger)) return ['versions']
  const flaws: Flaw[] = isChained && !isSealed(ledger) ? ['beside'] : []
  if (sealed && !goesOnFrom(ledger, sealed)) flaws.push('put back')
  if (sumsDiffer(ledger, calendar)) flaws.push('sums')
  return flaws
}

/** What is wrong with a ledger that was read whole. One that cannot even be compared is not what was written. */
export function flawsOf(ledger: Ledger, calendar: Calendar, sealed: Head | undefined): Flaw[] {
  try {
    return compared(ledger, calendar, sealed)
  } catch {
    return ['versions']
  }
}

/** What the last night has sealed between two ids. Two calls. */
async function readLast(school: string, after: string, upTo: string) {
  const last = (await readRoots(school)).at(-1)
  const night = last === undefined ? null : rootIn(last).night
  const pages = night === null ? [] : await readSealed(school, night, after, upTo)
  const heads = pages.flatMap(headsIn).filter(({ id }) => id > after && id <= upTo)
  const forged = pages.filter((page) => !isGenuine(page))
  return { night, heads, found: forged.map(({ _id: id }): Found => ({ id, flaw: 'seals' })) }
}

/** Whether the roots follow from each other and the last one from its pages. Two calls. */
async function auditRoots(school: string): Promise<Found[]> {
  const [lines, marks] = [await readRoots(school), await readMarks(school)]
  const last = lines.at(-1)
  const pages = marks.filter(({ night }) => last && night === rootIn(last).night).map(({ mark }) => mark)
  return areGenuine(lines, pages) ? [] : [{ id: `${school}/roots`, flaw: 'seals' }]
}

/** Audits a page of a school's ledgers, beginning after an id. */
export async function auditPage(
  school: string,
  calendar: Calendar,
  after: string,
  size: number,
): Promise<AuditPage> {
  const heads = await readPage(school, after, size, placeFields)
  const next = heads.length < size ? null : (heads.at(-1)?._id ?? null)
  const { night, heads: sealed, found } = await readLast(school, after, next ?? theEnd)
  const sealedOf = new Map(sealed.map((head) => [head.id, head]))
  const ids = heads.map(({ _id }) => _id)
  const page: AuditPage = { ledgers: heads.length, older: 0, found, night, next }
  for await (const part of inParts(ids, readWholeLedgers)) {
    for (const ledger of part) {
      const { _id: id } = ledger
      if (isOlder('ledgers', ledger)) page.older += 1
      page.found.push(...flawsOf(ledger, calendar, sealedOf.get(id)).map((flaw) => ({ id, flaw })))
    }
  }
  page.found.push(...(await putBackIn(heads)).map((id): Found => ({ id, flaw: 'put back' })))
  page.found.push(
    ...sealed.filter(({ id }) => !ids.includes(id)).map(({ id }): Found => ({ id, flaw: 'gone' })),
  )
  if (next === null) page.found.push(...(await auditRoots(school)))
  return page
}
