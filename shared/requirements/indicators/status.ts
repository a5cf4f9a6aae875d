/** Steps 2 to 7 of the contract's "indicator status", shared by every kind of indicator. */
import { type Policy, thresholdFor } from '../../policy/policy'
import { compare, holds, type Rational, rational } from '../../tallies/rational'
import type { Indicator, Provenance, Status, Threshold } from '../requirement'

/** Whether a value meets what is asked of it. */
export type Verdict = (value: Rational) => boolean

/** What is asked: the verdict, and how it reads on the card. */
export interface Demand {
  verdict: Verdict
  threshold: string | null
  provenance: Provenance
}

/** A threshold as the school's policy has it, ready to be applied. */
export function demand(policy: Policy, key: string, scope: string, own: Threshold): Demand {
  const { operator, value, provenance } = thresholdFor(policy, key, scope, own)
  const bound = rational(value)
  return {
    verdict: (figure) => holds(figure, operator, bound),
    threshold: `${operator} ${value}`,
    provenance,
  }
}

export const verdictStatus = (met: boolean): Status => (met ? 'met' : 'not_met')

/** Whether too few of those expected were observed. `families` asks for the families' minimum. */
export function isThin(policy: Policy, families: boolean, observed: number, expected: number): boolean {
  const least = families ? policy.minCoverage.families : policy.minCoverage.school
  return compare({ numerator: observed, denominator: expected }, rational(least)) < 0
}

/** Units counted one by one: of those expected, how many were observed, and how many of these reached the goal. */
export interface UnitCounts {
  scope: string
  numerator: number
  observed: number
  expected: number
}

/** The units that a finding was counted from. */
export const unitsOf = ({ scope, numerator, observed, expected }: Indicator): UnitCounts => ({
  ...{ scope, numerator: numerator ?? 0, observed: observed ?? 0, expected: expected ?? 0 },
})

type Bounds = Required<Pick<Indicator, 'lower' | 'upper'>> & { certain: boolean }

/** The figure if all the unobserved fell short and if all reached it, and whether both ends agree. */
export function boundsOf({ numerator, observed, expected }: UnitCounts, verdict: Verdict): Bounds {
  const most = numerator + expected - observed
  return {
    lower: `${numerator}/${expected}`,
    upper: `${most}/${expected}`,
    certain:
      verdict({ numerator, denominator: expected }) === verdict({ numerator: most, denominator: expected }),
  }
}

/** The status of unit counts; what the school itself records must hold even for those left out. */
export function unitStatus(policy: Policy, families: boolean, counts: UnitCounts, verdict: Verdict): Status {
  const { numerator, observed, expected } = counts
  if (boundsOf(counts, verdict).certain) return verdictStatus(verdict({ numerator, denominator: expected }))
  if (!families || isThin(policy, families, observed, expected)) return 'insufficient'
  return verdictStatus(verdict({ numerator, denominator: observed }))
}
