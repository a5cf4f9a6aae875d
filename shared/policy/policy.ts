import type { Backfill } from '../records/record'
import type { Threshold } from '../requirements/requirement'
import type { PolicyOverrides } from './overrides'

/** The rules in force at a school: the local defaults [L], each of which a school's own policy may replace. */
export interface Policy {
  /** Least coverage of what families give, and of the school's own sums; decimals as text. */
  minCoverage: { families: string; school: string }
  /** Nights that a pupil needs before the sleep figure counts them. */
  minNights: number
  countNaps: boolean
  /** Days after its date on which a record may still come. */
  backfillDays: Record<Backfill, number>
  thresholds: Record<string, string>
}

export const policyOf = (overrides: PolicyOverrides): Policy => ({
  minCoverage: {
    families: overrides.min_coverage ?? '0.60',
    school: overrides.min_coverage_school ?? '0.90',
  },
  minNights: overrides.min_nights ?? 5,
  countNaps: overrides.count_naps ?? false,
  backfillDays: { guardian: 7, teacher: 30, ...overrides.backfill_days },
  thresholds: overrides.thresholds ?? {},
})

/** A threshold as the school's policy has it: "key:scope" beats "key", and an override carries the mark L. */
export function thresholdFor(policy: Policy, key: string, scope: string, own: Threshold): Threshold {
  const override = policy.thresholds[`${key}:${scope}`] ?? policy.thresholds[key]
  return override === undefined ? own : { ...own, value: override, provenance: 'L' }
}
