/** The action `requirement`: one of the twelve with all its indicators, and what each comes to in every class. */
import * as z from 'zod/mini'
import type { SchoolClass } from '../../../shared/books'
import { Refusal } from '../../../shared/problems'
import type { Policy } from '../../../shared/policy/policy'
import { whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { findingOf, type RequirementFinding } from '../../../shared/requirements/card'
import { type Evidence, ofClass } from '../../../shared/requirements/evidence'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../../shared/requirements/requirement'
import { indicatorView, person, readingOf } from '../../../shared/requirements/words'
import { rational } from '../../../shared/tallies/rational'
import type { ClassFigure, RequirementView } from '../../../shared/views/school'
import { booksForReaders, evidenceFor, tellBroken } from '../card'
import type { Request } from '../serve'

export const requirementInput = z.strictObject({ id: whole(0) })
type Asked = z.output<typeof requirementInput>

type Rule = Omit<IndicatorRule, 'assess'>
type Least = Policy['minCoverage']

function requirementNamed(id: number): AnyRequirement {
  const found = (requirements as readonly AnyRequirement[]).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('not_found', 'id', { field: `「${labelOf('id')}」` })
  return found
}

/** The least of so many that meets a threshold. */
function leastOf(denominator: number, threshold: string): number {
  const [operator, value = ''] = threshold.split(' ')
  const bound = rational(value)
  const exact = (denominator * bound.numerator) / bound.denominator
  return operator === '>' ? Math.floor(exact) + 1 : Math.ceil(exact)
}

/** Units that fell short, or of pooled sums what they lack to meet their threshold. */
function shortOf(found: Indicator, { fewerIsBetter }: Rule): number {
  const [numerator, denominator] = [found.numerator ?? 0, found.denominator ?? 0]
  if (fewerIsBetter) return numerator
  if (found.lower !== undefined || denominator === 0) return denominator - numerator
  return Math.max(leastOf(denominator, found.threshold ?? '') - numerator, 0)
}

/** What falls short, what has no record, and both in words. */
function gapOf(found: Indicator, rule: Rule): Pick<ClassFigure, 'short' | 'missing' | 'gap'> {
  const { lacking = '没达到', counted = person, summed = counted } = rule
  const [short, missing] = [shortOf(found, rule), (found.expected ?? 0) - (found.observed ?? 0)]
  const words = [short > 0 && `${lacking} ${short} ${summed}`, missing > 0 && `缺记录 ${missing} ${counted}`]
  return { short, missing, gap: words.filter(Boolean).join('，') }
}

const same = (a: Indicator) => (b: Indicator) => a.key === b.key && a.scope === b.scope

/** A finding of one class alone. */
interface OfClass {
  own: SchoolClass
  finding: RequirementFinding
}

/** Days of classes are days in one of them. */
const inOneClass = (rule: Rule): Rule =>
  rule.counted === undefined ? rule : { ...rule, counted: rule.counted.replace('班·', '') }

/** An indicator class by class, those who are furthest short first; without those of which nothing is expected. */
function classFigures(of: Indicator, rule: Rule, classes: readonly OfClass[], least: Least): ClassFigure[] {
  const figures = classes.flatMap(({ own, finding }) => {
    const found = finding.indicators.find(same(of))
    if (found === undefined) return []
    const { status, figure, counts, coverage, coverageCounts } = indicatorView(rule, found, least)
    const told = { status, figure, counts, coverage, coverageCounts }
    return [{ class: own.id, name: own.name, ...told, ...gapOf(found, rule) }]
  })
  return figures.sort((a, b) => b.short - a.short || b.missing - a.missing)
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
  const least = evidence.policy.minCoverage
  return {
    ...{ id, title, clause, status: finding.status, isBroken: finding.broken ?? false },
    ...{ asOf: evidence.asOf, from: evidence.calendar.term.start },
    indicators: readingOf(requirement, finding, least).map(({ found, rule, view }) => ({
      ...{ ...view, rule: rule.rule },
      ...(rule.fewerIsBetter && { fewerIsBetter: true }),
      classes:
        rule.undivided || isOfSchool(found) ? [] : classFigures(found, inOneClass(rule), classes, least),
    })),
  }
}
