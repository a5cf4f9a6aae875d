import type { TypeName } from '../../records/index'
import type { Policy } from '../../policy/policy'
import type { Evidence } from '../evidence'
import type { Indicator, IndicatorRule, Status, Threshold, ToMeet } from '../requirement'
import { demand, isThin, type Verdict, verdictStatus } from './status'

/** Sums over everything that was observed; a denominator of 0 or null says that there is nothing to divide. */
export interface PooledCounts extends Pick<Indicator, 'scope' | 'interval'> {
  numerator: number | null
  denominator: number | null
  observed: number
  expected: number
}

interface PooledShare<Needs extends TypeName> {
  key: string
  title: string
  rule: string
  undivided?: true
  counted?: string
  summed: string
  toMeet: ToMeet
  /** Whether what is summed are answers of surveys that have closed. */
  movable?: 'answers'
  role: IndicatorRule['role']
  threshold: Threshold | { primary: Threshold; junior: Threshold }
  families?: boolean
  staged?: boolean
  /** What an empty sum amounts to, where enough was observed. */
  whenEmpty?: Status
  count(evidence: Evidence<Needs>): PooledCounts[]
}

type Rule = Omit<PooledShare<TypeName>, 'count'>

const ownThreshold = ({ threshold }: Rule, scope: string): Threshold =>
  'operator' in threshold ? threshold : threshold[scope === 'junior' ? 'junior' : 'primary']

function pooledStatus(rule: Rule, counts: PooledCounts, verdict: Verdict, policy: Policy): Status {
  const { numerator, denominator, observed, expected } = counts
  if (isThin(policy, rule.families ?? false, observed, expected)) return 'insufficient'
  if (numerator === null || denominator === null || denominator === 0) return rule.whenEmpty ?? 'insufficient'
  return verdictStatus(verdict({ numerator, denominator }))
}

function finding(rule: Rule, counts: PooledCounts, policy: Policy): Indicator {
  const { verdict, threshold, provenance } = demand(
    policy,
    rule.key,
    counts.scope,
    ownThreshold(rule, counts.scope),
  )
  const { scope, ...figures } = counts
  const status = pooledStatus(rule, counts, verdict, policy)
  return { key: rule.key, scope, role: rule.role, status, ...figures, threshold, provenance }
}

const sumsOf = ({ scope, numerator, denominator, observed, expected }: Indicator): PooledCounts => ({
  ...{ scope, numerator, denominator, observed: observed ?? 0, expected: expected ?? 0 },
})

/** A share of sums: no single unit is missing, so nothing is certain before coverage is enough. */
export const pooledShare = <Needs extends TypeName>(rule: PooledShare<Needs>): IndicatorRule<Needs> => ({
  movable: 'sums',
  ...rule,
  lacking: '离标准还差',
  measure: 'share',
  statusWith: (found, { policy }) => finding(rule, sumsOf(found), policy).status,
  assess: (evidence) =>
    rule
      .count(evidence)
      .filter(({ expected }) => expected > 0)
      .map((counts) => finding(rule, counts, evidence.policy)),
})
