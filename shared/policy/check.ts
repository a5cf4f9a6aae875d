import type * as z from 'zod/mini'
import { requirements } from '../requirements/index'
import type { IndicatorRule, Threshold } from '../requirements/requirement'
import { stages } from '../stages'
import { compare, isDecimal, rational } from '../tallies/rational'
import { type PolicyOverrides, policyOverrides } from './overrides'

/** A policy that is not allowed, and why; it is refused whole. */
export class PolicyError extends Error {}

type Adjustable = Omit<IndicatorRule, 'assess'>

const adjustable = new Map<string, Adjustable>(
  requirements.flatMap(({ indicators }) => indicators.map((rule): [string, Adjustable] => [rule.key, rule])),
)

const isCount = (text: string) => /^(0|[1-9]\d?|100)$/u.test(text)

/** The thresholds that an override with this key would replace, or none where there is nothing to replace. */
function replaced(key: string): { rule: Adjustable; own: Threshold[] } | undefined {
  const at = key.indexOf(':')
  const [name, stage] = at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)]
  const rule = adjustable.get(name)
  if (rule?.threshold === undefined) return undefined
  const byStage =
    'operator' in rule.threshold ? { primary: rule.threshold, junior: rule.threshold } : rule.threshold
  if (stage === undefined) return { rule, own: Object.values(byStage) }
  const known = stages.find((one) => one === stage)
  return rule.staged && known ? { rule, own: [byStage[known]] } : undefined
}

/** Official and national numbers may only be made stricter: all of them are floors. */
const isLooser = (value: string, own: Threshold) =>
  own.provenance !== 'L' && compare(rational(value), rational(own.value)) < 0

function checkThreshold(key: string, value: string): void {
  const target = replaced(key)
  if (target === undefined) throw new PolicyError(`thresholds.${key}: 没有可以调整的指标`)
  const isCountRule = target.rule.measure === 'count'
  if (!(isCountRule ? isCount : isDecimal)(value)) {
    throw new PolicyError(
      `thresholds.${key}: 应为${isCountRule ? ' 0 到 100 的整数' : ' 0 到 1 的小数'}(以文字书写)`,
    )
  }
  if (target.own.some((own) => isLooser(value, own))) {
    throw new PolicyError(`thresholds.${key}: 官方或国家规定的数值只能更严，不能放宽`)
  }
}

/** A key that no schema sees, because it would reach into the object itself. */
function refuseHiddenKeys(payload: unknown): void {
  const { thresholds } = Object(payload) as { thresholds?: unknown }
  const isHidden = [payload, thresholds].some((part) => Object.hasOwn(Object(part) as object, '__proto__'))
  if (isHidden) throw new PolicyError('__proto__: 不是允许的设置')
}

/** Checks a school's policy against the contract and returns it, or throws {@link PolicyError}. */
export function checkPolicy(payload: unknown): PolicyOverrides {
  refuseHiddenKeys(payload)
  const result = policyOverrides.safeParse(payload)
  if (!result.success) {
    const issue = result.error.issues[0] as z.core.$ZodIssue
    const where = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.')
    throw new PolicyError(`${where || 'policy'}: 不是允许的设置`)
  }
  for (const [key, value] of Object.entries(result.data.thresholds ?? {})) checkThreshold(key, value)
  return result.data
}
