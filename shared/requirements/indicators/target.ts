import type { TypeName } from '../../records/index'
import type { Rational } from '../../tallies/rational'
import type { Evidence, Judging } from '../evidence'
import type { Deadline, Indicator, IndicatorRule, Status, Threshold, ToMeet } from '../requirement'
import { boundsOf, demand, type UnitCounts, type Verdict } from './status'

/** A target is met once it is reached, and only missed when its last day is past. */
function targetStatus(figure: Rational, verdict: Verdict, lastDay: string, asOf: string): Status {
  if (verdict(figure)) return 'met'
  return asOf > lastDay ? 'not_met' : 'insufficient'
}

interface CountTarget<Needs extends TypeName> {
  key: string
  title: string
  rule: string
  unit: string
  threshold: Threshold
  deadline: Deadline
  toMeet: ToMeet
  count(evidence: Evidence<Needs>): number
}

type Due = Pick<CountTarget<never>, 'key' | 'threshold' | 'deadline'>

/** What a finding comes to when its counts are others; a plain number is a number of ones. */
function statusWith({ key, threshold, deadline }: Due, found: Indicator, judging: Judging): Status {
  const { policy, calendar, asOf } = judging
  const { verdict } = demand(policy, key, found.scope, threshold)
  const figure = { numerator: found.numerator ?? 0, denominator: found.denominator ?? 1 }
  return targetStatus(figure, verdict, calendar[deadline].end, asOf)
}

/** So many days or meetings before a deadline. Supporting, and counted over the whole school. */
export const countTarget = <Needs extends TypeName>(rule: CountTarget<Needs>): IndicatorRule<Needs> => ({
  ...{ key: rule.key, title: rule.title, role: 'supporting', threshold: rule.threshold, measure: 'count' },
  ...{ rule: rule.rule, unit: rule.unit, deadline: rule.deadline, toMeet: rule.toMeet, movable: 'number' },
  statusWith: (found, judging) => statusWith(rule, found, judging),
  assess(evidence) {
    const { verdict, threshold, provenance } = demand(evidence.policy, rule.key, 'school', rule.threshold)
    const numerator = rule.count(evidence)
    const status = targetStatus(
      { numerator, denominator: 1 },
      verdict,
      evidence.calendar[rule.deadline].end,
      evidence.asOf,
    )
    const nothing = { denominator: null, observed: null, expected: null }
    return [
      {
        key: rule.key,
        scope: 'school',
        role: 'supporting',
        status,
        numerator,
        ...nothing,
        threshold,
        provenance,
      },
    ]
  },
})

interface UnitTarget<Needs extends TypeName> extends Omit<CountTarget<Needs>, 'count' | 'unit'> {
  lacking: string
  count(evidence: Evidence<Needs>): UnitCounts
}

/** A share of units before a deadline; all units are observed. Supporting. */
export const unitTarget = <Needs extends TypeName>(rule: UnitTarget<Needs>): IndicatorRule<Needs> => ({
  ...{ key: rule.key, title: rule.title, role: 'supporting', threshold: rule.threshold, measure: 'share' },
  ...{
    rule: rule.rule,
    lacking: rule.lacking,
    deadline: rule.deadline,
    toMeet: rule.toMeet,
    movable: 'units',
  },
  statusWith: (found, judging) => statusWith(rule, found, judging),
  assess(evidence) {
    const counts = rule.count(evidence)
    if (counts.expected === 0) return []
    const { verdict, threshold, provenance } = demand(evidence.policy, rule.key, counts.scope, rule.threshold)
    const { scope, numerator, observed, expected } = counts
    const figure = { numerator, denominator: observed }
    const status = targetStatus(figure, verdict, evidence.calendar[rule.deadline].end, evidence.asOf)
    const shown = { threshold, provenance, ...boundsOf(counts, verdict) }
    return [{ key: rule.key, scope, role: 'supporting', status, ...figure, observed, expected, ...shown }]
  },
})
