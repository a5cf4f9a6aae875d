import { type Evidence, handing } from './evidence'
import { requirements } from './index'
import type { AnyRequirement, Indicator, Status } from './requirement'

/** One row of the card. `broken` says that it could not be computed: an error row, never a broken card. */
export interface RequirementFinding {
  id: number
  status: Status
  indicators: Indicator[]
  broken?: true
}

/** A school's standing on a day against the twelve. */
export interface Card {
  school: string
  as_of: string
  window: { from: string; to: string }
  met: number
  not_met: number
  insufficient: number
  requirements: RequirementFinding[]
}

/** Not met if a deciding indicator is not; undecided if one is undecided or there is none; else met. */
function statusOf(indicators: Indicator[]): Status {
  const deciding = indicators.filter(({ role }) => role === 'deciding').map(({ status }) => status)
  if (deciding.includes('not_met')) return 'not_met'
  return deciding.length === 0 || deciding.includes('insufficient') ? 'insufficient' : 'met'
}

/** Tells of a requirement that could not be computed. */
export type OnBroken = (requirement: number, error: unknown) => void

/** The finding of one requirement; where it cannot be computed, that. */
export function findingOf(
  requirement: AnyRequirement,
  evidence: Evidence,
  onBroken: OnBroken,
): RequirementFinding {
  const { id, needs } = requirement
  try {
    const handed = handing(evidence, needs)
    const indicators = requirement.indicators.flatMap((rule) => rule.assess(handed))
    return { id, status: statusOf(indicators), indicators }
  } catch (error) {
    onBroken(id, error)
    return { id, status: 'insufficient', indicators: [], broken: true }
  }
}

/** The findings of every requirement over the same evidence, in their order. */
export function cardOf(
  school: string,
  evidence: Evidence,
  rules: readonly AnyRequirement[] = requirements,
  onBroken: OnBroken = () => undefined,
): Card {
  const findings = rules.map((requirement) => findingOf(requirement, evidence, onBroken))
  const having = (status: Status) => findings.filter((finding) => finding.status === status).length
  return {
    school,
    as_of: evidence.asOf,
    window: { from: evidence.calendar.term.start, to: evidence.asOf },
    met: having('met'),
    not_met: having('not_met'),
    insufficient: having('insufficient'),
    requirements: findings,
  }
}
