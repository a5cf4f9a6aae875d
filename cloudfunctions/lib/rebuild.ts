/**
 * The sums once more, from the records alone. Where they differ from what is kept, or what is kept has not been
 * published, it is put right; on sound books nothing changes, bit for bit. It goes a page at a time, beside live use.
 */
import type { SchoolBooks } from '../../shared/books'
import type { Calendar } from '../../shared/calendar'
import { recordTypeOf } from '../../shared/records/index'
import type { Tally } from '../../shared/tallies/tally'
import { canonical } from './canonical'
import { inForce, type Ledger, moveTally } from './ledger'
import { publishSums, type Summary, summaryOf } from './publish'
import { schoolLedgerId } from './settings'
import { readClassesOf, type StoredClass } from './store/books'
import { readLedgers, readPage, saveLedger } from './store/ledgers'

/** The tally that the records in force come to. */
export function tallyOf({ records }: Pick<Ledger, 'records'>, calendar: Calendar): Tally {
  let tally: Tally = {}
  for (const [name, entries] of Object.entries(records)) {
    const type = recordTypeOf(name)
    if (type === undefined) continue
    for (const versions of Object.values(entries)) {
      tally = moveTally(tally, type, undefined, inForce(versions)?.value ?? null, calendar)
    }
  }
  return tally
}

/** The summary documents of a school as they stand. */
interface Published {
  classes: Map<string, StoredClass>
  staff: SchoolBooks['staff']
}

async function readPublished(school: string): Promise<Published> {
  const classes = new Map((await readClassesOf(school)).map((books) => [books._id, books]))
  const [ledger] = await readLedgers([schoolLedgerId(school)], ['staff'])
  return { classes, staff: ledger?.staff ?? {} }
}

/** The entries that stand where a summary belongs. */
function standing({ documents, map, key }: Summary, { classes, staff }: Published) {
  if (map === 'staff') return [staff[key]]
  return documents.map((id) => classes.get(id)?.[map][key])
}

/** What a page of rebuilding did; `next` is where the next page begins, or null at the end. */
export interface RebuildPage {
  ledgers: number
  /** Ids of ledgers whose sums differed from their records. */
  corrected: string[]
  /** Ids of ledgers whose published sums were missing, behind or different. */
  republished: string[]
  next: string | null
}

type Finding = 'corrected' | 'republished' | 'sound'

function examine(ledger: Ledger, tally: Tally, entries: ReturnType<typeof standing>): Finding {
  if (canonical(tally) !== canonical(ledger.tally)) return 'corrected'
  const due = canonical(summaryOf(ledger)?.entry)
  return entries.every((entry) => canonical(entry) === due) ? 'sound' : 'republished'
}

/** Puts one ledger right. One that moves on meanwhile publishes itself, and is left to the next run. */
async function mend(ledger: Ledger, published: Published, calendar: Calendar): Promise<Finding> {
  const tally = tallyOf(ledger, calendar)
  const summary = summaryOf(ledger)
  const entries = summary ? standing(summary, published) : []
  const finding = examine(ledger, tally, entries)
  if (finding === 'sound') return finding
  const next = Math.max(ledger.rev, ...entries.map((entry) => entry?.rev ?? 0)) + 1
  if (await saveLedger(ledger._id, ledger.rev, { tally }, next))
    await publishSums({ ...ledger, tally, rev: next })
  return finding
}

/** Rebuilds a page of a school's ledgers, beginning after an id. */
export async function rebuildPage(
  school: string,
  calendar: Calendar,
  after: string,
  size: number,
): Promise<RebuildPage> {
  const published = await readPublished(school)
  const page = await readPage(school, after, size)
  const done: RebuildPage = { ledgers: page.length, corrected: [], republished: [], next: null }
  for (const ledger of page) {
    const finding = await mend(ledger, published, calendar)
    if (finding !== 'sound') done[finding].push(ledger._id)
  }
  return { ...done, next: page.length < size ? null : (page.at(-1)?._id ?? null) }
}
