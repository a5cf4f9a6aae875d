/** A school's own thresholds, as they are written down: `policy.json` of a set, or the settings screen. */
import * as z from 'zod/mini'
import { isDecimal } from '../tallies/rational'

const days = z.int().check(z.gte(1), z.lte(60))
const coverage = z
  .string()
  .check(z.refine((text) => isDecimal(text) && Number(text) >= 0.5, '应为 0.50 到 1 的小数'))

const between = (least: number, most: number) => z.optional(z.int().check(z.gte(least), z.lte(most)))

/** Days for which what is kept of a child stays: see shared/keeping/retention.ts. */
const retention = z.strictObject({
  family: between(60, 365),
  contact: between(60, 1095),
  school: between(730, 3650),
  log: between(180, 1095),
})

export const policyOverrides = z.strictObject({
  min_coverage: z.optional(coverage),
  min_coverage_school: z.optional(coverage),
  thresholds: z.optional(z.record(z.string(), z.string())),
  min_nights: z.optional(days),
  backfill_days: z.optional(z.strictObject({ guardian: z.optional(days), teacher: z.optional(days) })),
  count_naps: z.optional(z.boolean()),
  retention_days: z.optional(retention),
})

export type PolicyOverrides = z.infer<typeof policyOverrides>
