/** The action `evidence`: the rows behind one indicator, of the school or of a class, a page at a time. */
import * as z from 'zod/mini'
import type { ClassBooks, SchoolClass } from '../../../shared/books'
import { monthOf, termDays } from '../../../shared/calendar'
import { textOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { findingOf } from '../../../shared/requirements/card'
import { effortWords } from '../../../shared/requirements/effort-words'
import { gather } from '../../../shared/requirements/evidence'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { indicatorView, scopeWords } from '../../../shared/requirements/words'
import type { EvidenceView } from '../../../shared/views/evidence'
import { type BooksRead, booksForReaders, evidenceFor, tellBroken } from '../card'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { readLedgers } from '../store/ledgers'
import { daySources } from './evidence-days'
import { lessonSources } from './evidence-lessons'
import { classRows, notePupils, pageOf } from './evidence-page'
import { pupilSources } from './evidence-pupils'
import { schoolSources } from './evidence-school'
import type { Sought, Source } from './evidence-source'
import { classNamed } from './leaders'
import { requirementNamed } from './requirement'
import { classFigure, same } from './requirement-classes'

const longest = 100
const name = () => z.string().check(z.maxLength(longest))

export const evidenceInput = z.strictObject({
  ...{ id: whole(0), key: name(), of: name() },
  ...{ class: z.optional(id()), after: z.optional(name()) },
})
type Asked = z.output<typeof evidenceInput>

/** By the key of the indicator. */
export const sources: Record<string, Source> = {
  ...schoolSources,
  ...lessonSources,
  ...daySources,
  ...pupilSources,
}

const missing = (field: string) => new Refusal('not_found', field, { field: `「${labelOf(field)}」` })
const sourceOf = (key: string) => (Object.hasOwn(sources, key) ? sources[key] : undefined)

/** What has been read, and of which class. */
type Read = Pick<Sought, 'books' | 'evidence' | 'months' | 'names'> & { own: SchoolClass | undefined }

/** The class's ledgers of the months of the term so far. */
function readMonths({ school, today }: Request, { settings }: BooksRead, own: string, source: Source) {
  if (source.by !== 'class' || source.months === undefined) return []
  const months = new Set(termDays(settings.calendar, today).map(monthOf))
  const ids = [...months].map((month) => ledgerId(school, 'class', own, month))
  return ids.length === 0 ? [] : readLedgers(ids, ['period', `records.${source.months}`])
}

const namesIn = (all: readonly ClassBooks[]) =>
  new Map(all.flatMap(({ pupils }) => Object.entries(pupils).map(([key, { name }]) => [textOf(key), name])))

/** One class alone: its books and, where days are asked for, its months. */
async function readClass(
  request: Request,
  books: BooksRead,
  own: SchoolClass,
  source: Source,
): Promise<Read> {
  const place = ledgerId(request.school, 'class', own.id)
  const [all, months] = await Promise.all([
    readClasses([place], ['class', 'pupils', 'months']),
    readMonths(request, books, own.id, source),
  ])
  return { own, books, evidence: gather(books, all, request.today), months, names: namesIn(all) }
}

/** The school: without its classes, where its figure does not depend on them. */
async function readSchool(request: Request, books: BooksRead, source: Source): Promise<Read> {
  const isBare = source.by === 'school' && source.needsClasses !== true
  const evidence = isBare ? gather(books, [], request.today) : await evidenceFor(request, books)
  return { own: undefined, books, evidence, months: [], names: new Map() }
}

type Found = Pick<Sought, 'requirement' | 'rule' | 'found'>

/** The indicator in what was read, or a `not_found` refusal. */
function foundIn(requirement: AnyRequirement, { key, of }: Asked, { evidence, own }: Read): Found {
  const rule = requirement.indicators.find((one) => one.key === key)
  const { indicators } = findingOf(requirement, evidence, tellBroken)
  const found = indicators.find(same({ key, scope: of }))
  if (rule === undefined || found === undefined) throw missing(own === undefined ? 'id' : 'class')
  return { requirement, rule, found }
}

/** What the rows come to: as on the page of the requirement. */
function figuresOf({ found, rule }: Found, { own, evidence }: Read): EvidenceView['now'] {
  const view = own
    ? classFigure(own, found, rule, evidence)
    : {
        ...indicatorView(rule, found, evidence.policy.minCoverage),
        ...{ gap: '', takes: effortWords(found, rule, evidence) },
      }
  const { status, figure, counts, coverage, coverageCounts, gap, takes } = view
  return { status, figure, counts, coverage, coverageCounts, gap, takes }
}

/** Fields of the school's ledger in which the rows are. */
const fieldsOf = (source: Source | undefined) =>
  source?.by === 'school' && source.records !== undefined ? [`records.${source.records}`] : []

async function read(request: Request, books: BooksRead, source: Source, asked: Asked): Promise<Read> {
  if (asked.class === undefined) return readSchool(request, books, source)
  // What is not told class by class has no class to be asked for: from the figures of few, answers could be guessed.
  if (source.by !== 'class') throw missing('class')
  return readClass(request, books, classNamed(books.settings, asked.class), source)
}

/**
 * Of the school: one call and one document, or those of the card where its figure is of classes. Of a class: two
 * calls and two documents; three, and one more for each month of the term, where days are asked for, or where pupils are
 * shown, which is noted.
 */
export async function readEvidence(asked: Asked, request: Request): Promise<EvidenceView> {
  const source = sourceOf(asked.key)
  const books = await booksForReaders(request, fieldsOf(source))
  const requirement = requirementNamed(asked.id)
  if (source === undefined) throw missing('id')
  const known = await read(request, books, source, asked)
  const found = foundIn(requirement, asked, known)
  const isByClass = source.by === 'class' && known.own === undefined
  const sought = { ...known, ...found }
  const kind = isByClass ? 'classes' : source.kind
  const page = pageOf(isByClass ? classRows(sought) : source.rows(sought), asked.after ?? '')
  if (kind === 'pupils') await notePupils(request, books, page.rows)
  const { id, key, of } = asked
  const { calendar, asOf } = known.evidence
  return {
    ...{ id, key, of, title: found.rule.title, scope: scopeWords(of) },
    class: known.own === undefined ? null : { id: known.own.id, name: known.own.name },
    ...{ asOf, from: calendar.term.start, now: figuresOf(found, known) },
    ...{ kind, ...page },
  }
}
