/** The status of an indicator: the first rule that applies. */
import type { PolicyFile } from './folder'
import type { Measure } from './measure'
import { type Rate, compareRates, decimalRate, minus, rate } from './rates'
import { meets, thresholdOf } from './thresholds'

export type Status = 'met' | 'not_met' | 'insufficient'

/** Whether a rate is enough; undefined where the baseline to compare it with is missing. */
export function isEnough(policy: PolicyFile, measure: Measure, value: Rate): boolean | undefined {
  const { compared } = measure
  if (compared.with === 'threshold') return meets(value, thresholdOf(policy, measure))
  if (compared.with === 'none upheld') return value.numerator === 0n
  const baseline = compared.baseline && rate(compared.baseline.numerator, compared.baseline.denominator)
  const higher = baseline !== null && compareRates(value, baseline) > 0
  if (compared.with === 'median') return higher || compareRates(value, decimalRate(compared.median)) >= 0
  if (baseline === null) return undefined
  return compared.with === 'above' ? higher : compareRates(value, minus(baseline, rate(1, 100))) <= 0
}

/** Lower and upper end of a unit indicator: numerators over what was expected. */
export function ends(measure: Measure): { lower: number; upper: number; expected: number } {
  const [numerator, observed, expected] = [
    measure.numerator ?? 0,
    measure.observed ?? 0,
    measure.expected ?? 0,
  ]
  return { lower: numerator, upper: numerator + expected - observed, expected }
}

/** Whether both ends give the same verdict; null without a baseline. */
export function certainty(policy: PolicyFile, measure: Measure): boolean | null {
  const { lower, upper, expected } = ends(measure)
  const [low, high] = [lower, upper].map((end) => isEnough(policy, measure, rate(end, expected)))
  return low === undefined || high === undefined ? null : low === high
}

const verdict = (enough: boolean | undefined): Status => (enough ? 'met' : 'not_met')

function withDeadline(policy: PolicyFile, measure: Measure, deadline: string, asOf: string): Status {
  const value = rate(measure.numerator ?? 0, measure.denominator ?? 1)
  if (isEnough(policy, measure, value)) return 'met'
  return asOf > deadline ? 'not_met' : 'insufficient'
}

function hasCoverage(policy: PolicyFile, { observed, expected, families }: Measure): boolean {
  const least = families ? (policy.min_coverage ?? '0.60') : (policy.min_coverage_school ?? '0.90')
  return compareRates(rate(observed ?? 0, expected ?? 1), decimalRate(least)) >= 0
}

function byCoverage(policy: PolicyFile, measure: Measure): Status {
  const { key, numerator, denominator } = measure
  if (!hasCoverage(policy, measure)) return 'insufficient'
  if (!denominator) return key === 'written_at_school' ? 'met' : 'insufficient'
  return verdict(isEnough(policy, measure, rate(numerator ?? 0, denominator)))
}

/** The status of an indicator that is on the card. */
export function statusOf(policy: PolicyFile, measure: Measure, asOf: string): Status {
  const { compared, deadline, unit, families } = measure
  if (compared.with === 'none upheld') {
    return measure.numerator ? 'not_met' : compared.open > 0 ? 'insufficient' : 'met'
  }
  const certain = unit ? certainty(policy, measure) : null
  if (unit && certain === null) return 'insufficient'
  if (deadline !== undefined) return withDeadline(policy, measure, deadline, asOf)
  if (certain) return verdict(isEnough(policy, measure, rate(ends(measure).lower, ends(measure).expected)))
  if (unit && !families) return 'insufficient'
  return byCoverage(policy, measure)
}
