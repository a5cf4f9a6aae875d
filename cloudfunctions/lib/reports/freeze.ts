/** Freezing: the card of a day with everything behind it is put down as the next report, and stays as it is. */
import { nameOf } from '../../../shared/staff'
import { keyOf } from '../../../shared/keys'
import { addDays, localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import type { Report, ReportHead, ReportItem, ReportRequirement, Why } from '../../../shared/views/report'
import { booksForReaders, type BooksRead, readEvidence } from '../card'
import { markOf } from '../chain'
import type { Request } from '../serve'
import { insertReport, readHeads, reportId, type ReportKnown } from '../store/reports'
import { itemOf, itemRecords, rowsOf } from '../rectification/items'
import { basisFields, basisOf } from './basis'
import { evidenceFields, figuresFrom } from './figures'
import { booksUntil } from './until'

/** What one account may ask for in a day: a report is looked at, not collected. */
const mostOnADay = 20
const mostRounds = 8
const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** What a report says of its keyed hash. */
export const markOfReport = (report: Report): string => markOf('report', report)

const having = (found: readonly ReportRequirement[], status: string) =>
  found.filter((one) => one.status === status).length

const countsOf = (found: readonly ReportRequirement[]): ReportHead['counts'] => ({
  met: having(found, 'met'),
  not_met: having(found, 'not_met'),
  insufficient: having(found, 'insufficient'),
})

/** Every item as it stands, with its measures. */
const itemsFrom = (books: BooksRead, today: string): ReportItem[] =>
  rowsOf(books, today).map((row) => {
    const item = itemOf(books.records.rectification?.[keyOf(row.rectification)] ?? [])
    const { indicator = '', scope = '', measures = '' } = item ?? {}
    return { ...row, key: indicator, of: scope, measures }
  })

/** The day that a report is of: of a term that is over its last day, whenever it is closed. */
const dayOf = (why: Why, { settings: { calendar } }: BooksRead, today: string): string =>
  why === 'term' && calendar.term.end < today ? calendar.term.end : today

/** All of a report but its number. */
async function reportFor(request: Request, all: BooksRead, why: Why): Promise<Omit<Report, 'number'>> {
  const day = dayOf(why, all, request.today)
  const books = day < request.today ? booksUntil(all, day) : all
  const { evidence, classes } = await readEvidence(request, books, day)
  const { name, system, calendar } = books.settings
  // Of a day that is over, whatever was to be done by then is due: it is judged as on the day after.
  const judged = day < request.today ? { ...evidence, asOf: addDays(day, 1) } : evidence
  const found = figuresFrom(judged, { ...books, results: evidence.results })
  const isInUse = ({ id }: { id: string }) => evidence.classes.some((one) => one.id === id)
  return {
    ...{ why, at: localTime(request.now).slice(0, minuteLength) },
    by: nameOf(books.staff, request.caller),
    ...{ asOf: day, counts: countsOf(found), from: calendar.term.start, to: evidence.window.end },
    school: {
      ...{ name, system, year: calendar.academicYear.name, term: calendar.term },
      pupils: evidence.pupils.length,
    },
    classes: books.settings.classes.filter(isInUse),
    requirements: found,
    items: itemsFrom(books, request.today),
    basis: basisOf(books, classes),
  }
}

function refuseTooMany(heads: readonly ReportKnown[], { caller, today }: Request): void {
  const own = heads.filter(({ account, report }) => account === caller && report.at.startsWith(today))
  if (own.length >= mostOnADay)
    throw new Refusal('too_many', null, {
      cure: `今天已经生成了 ${mostOnADay} 份报告，请打开已有的，或明天再生成`,
    })
}

/**
 * Freezes the card for whoever leads the school, and gives the head of the report. Asked again under the same mutation
 * id, it is the same report; two who ask at once get one each, with a number of its own. Four calls, classes + 2
 * documents.
 */
export async function freeze(request: Request, why: Why, mutation: string): Promise<ReportHead> {
  const { school, caller } = request
  const books = await booksForReaders(request, [...basisFields, ...evidenceFields, ...itemRecords])
  let made: Omit<Report, 'number'> | undefined
  for (let round = 0; round < mostRounds; round++) {
    const heads = await readHeads(school)
    const known = heads.find((one) => one.mutation === mutation && one.account === caller)
    if (known) return known.report
    refuseTooMany(heads, request)
    made ??= await reportFor(request, books, why)
    const number = (heads[0]?.report.number ?? 0) + 1
    const report: Report = { number, ...made }
    const stored = { _id: reportId(school, number), school, account: caller, mutation, report }
    if (await insertReport({ ...stored, mark: markOfReport(report) })) return headOf(report)
  }
  throw new Refusal('busy')
}

const headOf = ({ number, why, at, by, asOf, counts }: Report): ReportHead => ({
  ...{ number, why, at, by, asOf, counts },
})
