import type { TypeName } from '../../records/index'
import type { Policy } from '../../policy/policy'
import type { Evidence } from '../evidence'
import type { Indicator, IndicatorRule, Threshold, ToMeet } from '../requirement'
import { boundsOf, demand, type UnitCounts, unitsOf, unitStatus } from './status'

interface UnitShare<Needs extends TypeName> {
  key: string
  title: string
  rule: string
  role: IndicatorRule['role']
  threshold: Threshold
  counted?: string
  toMeet: ToMeet
  /** Whether families give the figures; else the school records them itself. */
  families?: boolean
  staged?: boolean
  count(evidence: Evidence<Needs>): UnitCounts[]
}

type Named = Pick<IndicatorRule, 'key' | 'role'> & { threshold: Threshold; families?: boolean }

function finding(rule: Named, counts: UnitCounts, policy: Policy): Indicator {
  const { verdict, threshold, provenance } = demand(policy, rule.key, counts.scope, rule.threshold)
  const { scope, numerator, observed, expected } = counts
  const status = unitStatus(policy, rule.families ?? false, counts, verdict)
  const figures = { numerator, denominator: observed, observed, expected, threshold, provenance }
  return { key: rule.key, scope, role: rule.role, status, ...figures, ...boundsOf(counts, verdict) }
}

/** A share of units that are counted one by one (marked u in the contract). */
export const unitShare = <Needs extends TypeName>(rule: UnitShare<Needs>): IndicatorRule<Needs> => ({
  ...rule,
  measure: 'share',
  movable: 'units',
  recordsFirst: !rule.families,
  statusWith: (found, { policy }) => finding(rule, unitsOf(found), policy).status,
  assess: (evidence) =>
    rule
      .count(evidence)
      .filter(({ expected }) => expected > 0)
      .map((counts) => finding(rule, counts, evidence.policy)),
})
