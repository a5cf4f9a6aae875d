/** The action `overview`: the twelve at a glance, for principal and admin. */
import { entryOf } from '../../../shared/staff'
import { type Policy, policyOf } from '../../../shared/policy/policy'
import type { RequirementFinding } from '../../../shared/requirements/card'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { weeksTold } from '../../../shared/requirements/snapshot'
import { readingOf } from '../../../shared/requirements/words'
import type { RequirementRow, SchoolHome } from '../../../shared/views/school'
import { type BooksRead, booksForReaders, cardFrom } from '../card'
import { inForce } from '../ledger'
import { countsOf, itemRecords, rowsOf } from '../rectification/items'
import type { Request } from '../serve'
import { changeSince, fieldsOfTrend, pastWeeks } from './trend'
import { childrenOf, readChildren, viewerOf } from './viewer'

/** Weeks of school that a row's trend shows, and weeks to look for them in: a winter holiday lies between terms. */
const weeksShown = 8
const weeksAsked = 14

/** The indicator that speaks for a requirement: the first deciding one that has the status of the whole. */
function leadOf(requirement: AnyRequirement, finding: RequirementFinding, least: Policy['minCoverage']) {
  const deciding = readingOf(requirement, finding, least).filter(({ view }) => view.role === 'deciding')
  return deciding.find(({ view }) => view.status === finding.status) ?? deciding[0]
}

type Told = Pick<BooksRead, 'trend' | 'settings'> & { weeks: string[]; today: string }

function rowOf(
  requirement: AnyRequirement,
  finding: RequirementFinding,
  { trend, settings: { policy, calendar }, weeks, today }: Told,
): RequirementRow {
  const { id, status, broken: isBroken = false } = finding
  const lead = leadOf(requirement, finding, policyOf(policy).minCoverage)
  return {
    ...{ id, title: requirement.title, status, isBroken, lead: lead?.view ?? null },
    past: pastWeeks(trend, weeks, id, lead?.found),
    change: isBroken ? null : changeSince(trend, calendar, today, finding),
  }
}

/** The term that counts, where it is over and nobody has closed it: the home says that it can be closed. */
function termOver({ settings: { calendar }, records }: BooksRead, today: string) {
  const { term } = calendar
  const isClosed = inForce(records.terms?.[term.start] ?? []) !== undefined
  return today > term.end && !isClosed ? { termOver: term.name } : {}
}

/**
 * Three calls: the school's books with the lines of its last weeks, the caller's children, and the books of the
 * classes.
 */
export async function readOverview(request: Request): Promise<SchoolHome> {
  const { today } = request
  const lines = [...fieldsOfTrend(today, weeksAsked), ...itemRecords]
  const [books, read] = await Promise.all([
    booksForReaders(request, [...lines, 'recount', 'records.terms']),
    readChildren(request),
  ])
  const { settings, staff, trend } = books
  const card = await cardFrom(request, books)
  const weeks = weeksTold(trend, settings.calendar, today).slice(-weeksShown)
  const { met, not_met, insufficient } = card
  return {
    viewer: viewerOf(settings, entryOf(staff, request.caller), childrenOf(read, settings, today), today),
    ...termOver(books, today),
    ...(books.recount?.after != null && { isRecounting: true as const }),
    ...{ asOf: card.as_of, from: card.window.from, counts: { met, not_met, insufficient }, weeks },
    items: countsOf(rowsOf(books, today)),
    rows: card.requirements.map((finding, index) =>
      rowOf(requirements[index] as AnyRequirement, finding, { trend, settings, weeks, today }),
    ),
  }
}
