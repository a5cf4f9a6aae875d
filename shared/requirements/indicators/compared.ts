import type { TypeName } from '../../records/index'
import type { Policy } from '../../policy/policy'
import type { Rational } from '../../tallies/rational'
import type { Evidence } from '../evidence'
import type { Indicator, IndicatorRule, ToMeet } from '../requirement'
import { boundsOf, type UnitCounts, unitsOf, unitStatus } from './status'

interface Compared<Needs extends TypeName> {
  key: string
  title: string
  rule: string
  against(lastYear: string): string
  fewerIsBetter?: true
  lacking?: string
  toMeet: ToMeet
  role: IndicatorRule['role']
  baseline(evidence: Evidence<Needs>): Rational | null
  /** Whether a figure is good enough against last year's. */
  improves(figure: Rational, lastYear: Rational): boolean
  count(evidence: Evidence<Needs>): UnitCounts
}

type Judged = Pick<Indicator, 'status' | 'lower' | 'upper' | 'certain'>

/** Without a baseline nothing can be said; the bounds are given all the same. */
function judged(
  rule: Compared<never>,
  counts: UnitCounts,
  baseline: Rational | null,
  policy: Policy,
): Judged {
  if (baseline === null) return { ...boundsOf(counts, () => true), status: 'insufficient', certain: null }
  const verdict = (figure: Rational) => rule.improves(figure, baseline)
  return { ...boundsOf(counts, verdict), status: unitStatus(policy, false, counts, verdict) }
}

/** Units compared with last year's figure, which the school brings along. */
export const comparedWithLastYear = <Needs extends TypeName>(
  rule: Compared<Needs>,
): IndicatorRule<Needs> => ({
  ...rule,
  movable: 'units',
  recordsFirst: true,
  statusWith: (found, { policy }) => judged(rule, unitsOf(found), found.baseline ?? null, policy).status,
  assess(evidence) {
    const counts = rule.count(evidence)
    const baseline = rule.baseline(evidence)
    if (counts.expected === 0) return []
    const { scope, numerator, observed, expected } = counts
    const { status, ...bounds } = judged(rule, counts, baseline, evidence.policy)
    const figures = {
      numerator,
      denominator: observed,
      observed,
      expected,
      threshold: null,
      provenance: 'O' as const,
    }
    return [{ key: rule.key, scope, role: rule.role, status, ...figures, ...bounds, baseline }]
  },
})
