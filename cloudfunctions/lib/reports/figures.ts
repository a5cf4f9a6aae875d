/** The twelve with everything behind them, in counts: by the code that shows them on the screens. */
import { keyOf } from '../../../shared/keys'
import { effortWords } from '../../../shared/requirements/effort-words'
import { findingOf, type RequirementFinding } from '../../../shared/requirements/card'
import type { Evidence } from '../../../shared/requirements/evidence'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { textOf } from '../../../shared/requirements/snapshot'
import { person, readingOf } from '../../../shared/requirements/words'
import type { ReportIndicator, ReportRequirement, ReportRow } from '../../../shared/views/report'
import { type BooksRead, tellBroken } from '../card'
import type { Sought } from '../screens/evidence-source'
import { schoolSources } from '../screens/evidence-school'
import { divide, type Divided, same } from '../screens/requirement-classes'

type Reading = ReturnType<typeof readingOf>[number]

/** Fields of the school's ledger in which the rows of evidence stand. */
export const evidenceFields: readonly string[] = [
  ...new Set(
    Object.values(schoolSources).flatMap((source) =>
      source.by === 'school' && source.records !== undefined ? [`records.${source.records}`] : [],
    ),
  ),
]

/** The days, weeks, surveys and subjects behind a figure of the school. Neither who, nor what somebody wrote. */
function rowsOf(sought: Sought): ReportRow[] {
  const source = schoolSources[sought.rule.key]
  if (source === undefined || source.kind === 'staff') return []
  const rows = [...source.rows(sought)].sort((a, b) => (a.order < b.order ? -1 : 1))
  return rows.map(({ title, mark, words }) => ({ title, mark, words }))
}

/** What an indicator comes to in every class and grade, where it is of classes and may be told by class. */
function partsOf({ found, rule }: Reading, parts: Divided) {
  if (rule.undivided === true || parts.isOfSchool(found)) return { classes: {}, grades: {} }
  const textIn = (key: string, { indicators }: RequirementFinding): [string, string][] => {
    const one = indicators.find(same(found))
    return one === undefined ? [] : [[key, textOf(one)]]
  }
  return {
    classes: Object.fromEntries(parts.classes.flatMap(({ own, finding }) => textIn(keyOf(own.id), finding))),
    grades: Object.fromEntries(parts.grades.flatMap(({ grade, finding }) => textIn(String(grade), finding))),
  }
}

function indicatorOf(reading: Reading, sought: Sought, parts: Divided): ReportIndicator {
  const { found, rule, view } = reading
  const { numerator, denominator, observed, expected } = found
  const { unit, counted = person, summed = counted } = rule
  return {
    ...{ ...view, of: found.scope, rule: rule.rule, takes: effortWords(found, rule, sought.evidence) },
    ...{ sums: { numerator, denominator, observed, expected }, unit: unit ?? summed, counted },
    ...{ ...partsOf(reading, parts), rows: rowsOf(sought) },
  }
}

function requirementOf(requirement: AnyRequirement, evidence: Evidence, books: BooksRead): ReportRequirement {
  const finding = findingOf(requirement, evidence, tellBroken)
  const parts = divide(requirement, evidence, books.settings.classes)
  const nothing = { names: new Map<string, string>(), months: [] }
  const { id, title, clause } = requirement
  return {
    ...{ id, title, clause, status: finding.status, isBroken: finding.broken ?? false },
    indicators: readingOf(requirement, finding, evidence.policy.minCoverage).map((reading) => {
      const { rule, found } = reading
      return indicatorOf(reading, { ...nothing, requirement, rule, found, books, evidence }, parts)
    }),
  }
}

/** The twelve as a report keeps them. Pure. */
export const figuresFrom = (evidence: Evidence, books: BooksRead): ReportRequirement[] =>
  requirements.map((requirement) => requirementOf(requirement, evidence, books))
