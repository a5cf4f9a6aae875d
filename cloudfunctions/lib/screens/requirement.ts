/** The action `requirement`: one of the twelve with all its indicators, its weeks, and every class and grade. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { effortWords } from '../../../shared/requirements/effort-words'
import { findingOf, type RequirementFinding } from '../../../shared/requirements/card'
import type { Evidence } from '../../../shared/requirements/evidence'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { weeksTold } from '../../../shared/requirements/snapshot'
import { readingOf } from '../../../shared/requirements/words'
import type { ItemRow } from '../../../shared/views/rectification'
import type { OneIndicator, RequirementView } from '../../../shared/views/school'
import { type BooksRead, booksForReaders, evidenceFor, tellBroken } from '../card'
import { itemRecords, itemsFor } from '../rectification/items'
import type { Request } from '../serve'
import { classFigures, divide, type Divided, gradeFigures } from './requirement-classes'
import { fieldsOfTrend, pastFigures } from './trend'

export const requirementInput = z.strictObject({ id: whole(0) })
type Asked = z.output<typeof requirementInput>

/** The longest term, in weeks. */
const weeksAsked = 30

/** The requirement of a number, or a `not_found` refusal. */
export function requirementNamed(id: number): AnyRequirement {
  const found = (requirements as readonly AnyRequirement[]).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('not_found', 'id', { field: `「${labelOf('id')}」` })
  return found
}

type Reading = ReturnType<typeof readingOf>[number]

const itemLink = ({ rectification, until, state, who }: ItemRow) => ({ rectification, until, state, who })

function oneIndicator(
  { found, rule, view }: Reading,
  parts: Divided,
  evidence: Evidence,
  past: OneIndicator['past'],
  item: ItemRow | undefined,
): OneIndicator {
  const isWhole = rule.undivided === true || parts.isOfSchool(found)
  return {
    ...{ ...view, of: found.scope, rule: rule.rule },
    ...(rule.fewerIsBetter && { fewerIsBetter: true }),
    ...{ takes: effortWords(found, rule, evidence), past, ...(item && { item: itemLink(item) }) },
    classes: isWhole ? [] : classFigures(found, rule, parts, evidence),
    grades: isWhole ? [] : gradeFigures(found, rule, parts, evidence),
  }
}

function indicatorsOf(
  requirement: AnyRequirement,
  finding: RequirementFinding,
  evidence: Evidence,
  books: BooksRead,
  weeks: readonly string[],
): OneIndicator[] {
  const { settings, trend } = books
  const itemsOf = itemsFor(books, evidence.asOf)
  const parts = divide(requirement, evidence, settings.classes)
  const least = evidence.policy.minCoverage
  return readingOf(requirement, finding, least).map((reading) => {
    const past = pastFigures(trend, weeks, reading.rule, reading.found, least)
    const { key, scope } = reading.found
    const item = itemsOf(requirement.id, key, scope).find(({ end }) => end === null)
    return oneIndicator(reading, parts, evidence, past, item)
  })
}

/** Two calls, as for the card. */
export async function readRequirement({ id }: Asked, request: Request): Promise<RequirementView> {
  const books = await booksForReaders(request, [...fieldsOfTrend(request.today, weeksAsked), ...itemRecords])
  const requirement = requirementNamed(id)
  const evidence = await evidenceFor(request, books)
  const finding = findingOf(requirement, evidence, tellBroken)
  const weeks = weeksTold(books.trend, evidence.calendar, request.today)
  const { title, clause } = requirement
  return {
    ...{ id, title, clause, status: finding.status, isBroken: finding.broken ?? false },
    ...{ asOf: evidence.asOf, from: evidence.calendar.term.start, weeks },
    indicators: indicatorsOf(requirement, finding, evidence, books, weeks),
  }
}
