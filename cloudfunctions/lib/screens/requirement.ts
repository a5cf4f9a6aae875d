/** The action `requirement`: one of the twelve with all its indicators, and what each comes to in every class. */
import * as z from 'zod/mini'
import type { SchoolClass } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import { whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { findingOf, type RequirementFinding } from '../../../shared/requirements/card'
import { type Evidence, ofClass } from '../../../shared/requirements/evidence'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../../shared/requirements/requirement'
import { indicatorView, readingOf } from '../../../shared/requirements/words'
import type { ClassFigure, RequirementView } from '../../../shared/views/school'
import { booksForReaders, evidenceFor, tellBroken } from '../card'
import type { Request } from '../serve'

export const requirementInput = z.strictObject({ id: whole(0) })
type Asked = z.output<typeof requirementInput>

type Rule = Omit<IndicatorRule, 'assess'>

function requirementNamed(id: number): AnyRequirement {
  const found = (requirements as readonly AnyRequirement[]).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('not_found', 'id', { field: `「${labelOf('id')}」` })
  return found
}

/** What is missing until all are reached: units, or of pooled sums what they are shares of. */
function shortOf(found: Indicator, { fewerIsBetter }: Rule): number {
  const [numerator, denominator] = [found.numerator ?? 0, found.denominator ?? 0]
  const isOfUnits = found.lower !== undefined
  const all = isOfUnits ? (found.expected ?? 0) : denominator
  return all - (fewerIsBetter ? denominator - numerator : numerator)
}

const same = (a: Indicator) => (b: Indicator) => a.key === b.key && a.scope === b.scope

/** A finding of one class alone. */
interface OfClass {
  own: SchoolClass
  finding: RequirementFinding
}

/** An indicator class by class, those who are furthest short first; without those of which nothing is expected. */
function classFigures(of: Indicator, rule: Rule, classes: readonly OfClass[]): ClassFigure[] {
  const figures = classes.flatMap(({ own, finding }) => {
    const found = finding.indicators.find(same(of))
    if (found === undefined) return []
    const { status, figure, counts, coverage, coverageCounts } = indicatorView(rule, found)
    const told = { status, figure, counts, coverage, coverageCounts }
    return [{ class: own.id, name: own.name, ...told, short: shortOf(found, rule) }]
  })
  return figures.sort((a, b) => b.short - a.short)
}

/** The same requirement over every class alone, and without any: what is found there too is not of classes. */
function divided(requirement: AnyRequirement, evidence: Evidence, names: readonly SchoolClass[]) {
  const assess = (part: Evidence) => findingOf(requirement, part, tellBroken)
  const without = assess({ ...evidence, classes: [], pupils: [] }).indicators
  const isInUse = ({ id }: SchoolClass) => evidence.classes.some((one) => one.id === id)
  const classes = names
    .filter(isInUse)
    .map((own): OfClass => ({ own, finding: assess(ofClass(evidence, own.id)) }))
  return { classes, isOfSchool: (found: Indicator) => without.some(same(found)) }
}

/** Two calls, as for the card. */
export async function readRequirement({ id }: Asked, request: Request): Promise<RequirementView> {
  const books = await booksForReaders(request)
  const requirement = requirementNamed(id)
  const evidence = await evidenceFor(request, books)
  const finding = findingOf(requirement, evidence, tellBroken)
  const { classes, isOfSchool } = divided(requirement, evidence, books.settings.classes)
  const { title, clause } = requirement
  return {
    ...{ id, title, clause, status: finding.status, isBroken: finding.broken ?? false },
    ...{ asOf: evidence.asOf, from: evidence.calendar.term.start },
    indicators: readingOf(requirement, finding).map(({ found, rule, view }) => ({
      ...view,
      rule: rule.rule,
      classes: rule.undivided || isOfSchool(found) ? [] : classFigures(found, rule, classes),
    })),
  }
}
