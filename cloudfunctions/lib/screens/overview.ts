/** The action `overview`: the twelve at a glance, for principal and admin. */
import { keyOf } from '../../../shared/keys'
import { type Policy, policyOf } from '../../../shared/policy/policy'
import type { RequirementFinding } from '../../../shared/requirements/card'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { readingOf } from '../../../shared/requirements/words'
import type { IndicatorView, RequirementRow, SchoolHome } from '../../../shared/views/school'
import { booksForReaders, cardFrom } from '../card'
import type { Request } from '../serve'
import { childrenOf, readChildren, viewerOf } from './viewer'

type Least = Policy['minCoverage']

/** The indicator that speaks for a requirement: the first deciding one that has the status of the whole. */
function leadOf(
  requirement: AnyRequirement,
  finding: RequirementFinding,
  least: Least,
): IndicatorView | null {
  const views = readingOf(requirement, finding, least).map(({ view }) => view)
  const deciding = views.filter(({ role }) => role === 'deciding')
  return deciding.find(({ status }) => status === finding.status) ?? deciding[0] ?? null
}

const rowOf = (requirement: AnyRequirement, finding: RequirementFinding, least: Least): RequirementRow => ({
  ...{ id: finding.id, title: requirement.title, status: finding.status },
  isBroken: finding.broken ?? false,
  lead: leadOf(requirement, finding, least),
})

/** Three calls: the school's books, the caller's children, and the books of the classes. */
export async function readOverview(request: Request): Promise<SchoolHome> {
  const { today } = request
  const [books, read] = await Promise.all([booksForReaders(request), readChildren(request)])
  const { settings, staff } = books
  const card = await cardFrom(request, books)
  const { minCoverage } = policyOf(settings.policy)
  const { met, not_met, insufficient } = card
  return {
    viewer: viewerOf(settings, staff[keyOf(request.caller)], childrenOf(read, settings, today), today),
    ...{ asOf: card.as_of, from: card.window.from, counts: { met, not_met, insufficient } },
    rows: card.requirements.map((finding, index) =>
      rowOf(requirements[index] as AnyRequirement, finding, minCoverage),
    ),
  }
}
