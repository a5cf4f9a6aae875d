/** What an indicator comes to in every class and grade: the same rule over a part of the evidence. */
import type { SchoolClass } from '../../../shared/books'
import { effortWords } from '../../../shared/requirements/effort-words'
import { findingOf, type RequirementFinding } from '../../../shared/requirements/card'
import { type Evidence, ofClass, ofGrade } from '../../../shared/requirements/evidence'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../../shared/requirements/requirement'
import { gradeName, indicatorView, person } from '../../../shared/requirements/words'
import { rational } from '../../../shared/tallies/rational'
import type { ClassFigure, GradeFigure } from '../../../shared/views/school'
import { tellBroken } from '../card'

type Rule = Omit<IndicatorRule, 'assess'>

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

/** Whether two findings are of the same indicator and scope. */
export const same =
  (a: Pick<Indicator, 'key' | 'scope'>) =>
  (b: Indicator): boolean =>
    a.key === b.key && a.scope === b.scope

const ofOneClass = (words: string) => words.replace('班·', '')

/** Days of classes are days in one of them. */
const inOneClass = ({ toMeet, ...rule }: Rule): Rule => ({
  ...rule,
  ...(rule.counted !== undefined && { counted: ofOneClass(rule.counted) }),
  toMeet: [ofOneClass(toMeet[0]), ofOneClass(toMeet[1])],
})

/** A finding of a class alone, as it reads. */
export function classFigure(
  own: SchoolClass,
  found: Indicator,
  whole: Rule,
  evidence: Evidence,
): ClassFigure {
  const rule = inOneClass(whole)
  const { policy } = evidence
  const { status, figure, counts, coverage, coverageCounts } = indicatorView(rule, found, policy.minCoverage)
  return {
    ...{ class: own.id, name: own.name, grade: own.grade, status, figure, counts, coverage, coverageCounts },
    ...gapOf(found, rule),
    takes: effortWords(found, rule, evidence),
  }
}

/** A requirement over every class and grade alone, and without any: what is found there too is not of classes. */
export interface Divided {
  classes: { own: SchoolClass; finding: RequirementFinding }[]
  grades: { grade: number; finding: RequirementFinding }[]
  isOfSchool(found: Indicator): boolean
}

export function divide(
  requirement: AnyRequirement,
  evidence: Evidence,
  names: readonly SchoolClass[],
): Divided {
  const assess = (part: Evidence) => findingOf(requirement, part, tellBroken)
  const without = assess({ ...evidence, classes: [], pupils: [] }).indicators
  const inUse = names.filter(({ id }) => evidence.classes.some((one) => one.id === id))
  const grades = [...new Set(inUse.map(({ grade }) => grade))].sort((a, b) => a - b)
  return {
    classes: inUse.map((own) => ({ own, finding: assess(ofClass(evidence, own.id)) })),
    grades: grades.map((grade) => ({ grade, finding: assess(ofGrade(evidence, grade)) })),
    isOfSchool: (found) => without.some(same(found)),
  }
}

/** An indicator class by class, those who are furthest short first; without those of which nothing is expected. */
export function classFigures(
  of: Indicator,
  rule: Rule,
  { classes }: Divided,
  evidence: Evidence,
): ClassFigure[] {
  const figures = classes.flatMap(({ own, finding }) => {
    const found = finding.indicators.find(same(of))
    return found === undefined ? [] : [classFigure(own, found, rule, evidence)]
  })
  return figures.sort((a, b) => b.short - a.short || b.missing - a.missing)
}

/** An indicator grade by grade: assessed over the grade as a whole, never added up from shares. */
export const gradeFigures = (
  of: Indicator,
  rule: Rule,
  { grades }: Divided,
  evidence: Evidence,
): GradeFigure[] =>
  grades.flatMap(({ grade, finding }) => {
    const found = finding.indicators.find(same(of))
    if (found === undefined) return []
    const { status, figure, counts } = indicatorView(rule, found, evidence.policy.minCoverage)
    return [{ grade, name: gradeName(grade), status, figure, counts }]
  })
