/**
 * What would it take: the smallest number of units with which an indicator would be met. It is found by asking the
 * very rule that gave the status (`statusWith`), never by a formula of its own. Nothing else is assumed to change.
 */
import type { Judging } from './evidence'
import type { Indicator, IndicatorRule } from './requirement'

/** A rule as far as it is asked here. */
export type Asked = Pick<IndicatorRule, 'movable' | 'fewerIsBetter' | 'recordsFirst' | 'statusWith'>

/** Units observed that would have to reach the goal, and units without a record that would have to be recorded. */
export interface Effort {
  reach: number
  record: number
}

/** Null where no number of them is enough. */
type Found = Effort | null

/** Ballots that a survey needs before it counts at all [contract, section 2]. */
const leastBallots = 5
/** More than any target of days or meetings may be set to. */
const mostHeld = 100

/** The smallest whole number of a range that holds, where what holds goes on to hold; null where none does. */
export function least(from: number, to: number, holds: (number: number) => boolean): number | null {
  if (from > to || !holds(to)) return null
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Counts that may be absent, as numbers. */
function countsOf({ numerator, denominator, observed, expected, open }: Indicator) {
  const [n, d, o, e] = [numerator ?? 0, denominator ?? 0, observed ?? 0, expected ?? 0]
  return { n, d, o, e, open: open ?? 0 }
}

/** The same finding with some units mended and others recorded, all of which reach the goal. */
export function withUnits(found: Indicator, rule: Pick<Asked, 'fewerIsBetter'>, effort: Effort): Indicator {
  const { n, o } = countsOf(found)
  const { reach, record } = effort
  const seen = o + record
  // Where few are wanted, those that are mended leave the count, and those recorded do not enter it.
  const numerator = rule.fewerIsBetter ? n - reach : n + reach + record
  return { ...found, numerator, denominator: seen, observed: seen }
}

/** How many units fell short, and how many have no record. */
export function movableUnits(found: Indicator, { fewerIsBetter }: Pick<Asked, 'fewerIsBetter'>): Effort {
  const { n, o, e } = countsOf(found)
  return { reach: fewerIsBetter ? n : o - n, record: e - o }
}

function ofUnits(found: Indicator, rule: Asked, judging: Judging): Found {
  const { reach: short, record: bare } = movableUnits(found, rule)
  const status = (effort: Effort) => rule.statusWith(withUnits(found, rule, effort), judging)
  const split = (units: number, record: number) => ({ reach: units - record, record })
  /** Of so many units, the fewest without a record that have to be among them; with fewer it is undecided. */
  function fewest(units: number): number | null {
    const most = Math.min(units, bare)
    const record = least(
      Math.max(units - short, 0),
      most,
      (among) => status(split(units, among)) !== 'insufficient',
    )
    return record !== null && status(split(units, record)) === 'met' ? record : null
  }
  const units = least(1, short + bare, (number) => fewest(number) !== null)
  if (units === null) return null
  const most = split(units, Math.min(units, bare))
  return rule.recordsFirst && status(most) === 'met' ? most : split(units, fewest(units) ?? 0)
}

/** Sums: first as many covered as are needed to judge at all, then so many more of the same sum. */
function ofSums(found: Indicator, rule: Asked, judging: Judging): Found {
  const { n, d, o, e } = countsOf(found)
  // Where nothing was summed yet, what comes in is taken to reach the goal.
  const [already, all] = d > 0 ? [n, d] : [1, 1]
  const status = (reach: number, record: number) =>
    rule.statusWith({ ...found, numerator: already + reach, denominator: all, observed: o + record }, judging)
  const record = least(0, e - o, (more) => status(all - already, more) !== 'insufficient')
  if (record === null) return null
  const reach = least(0, all - already, (more) => status(more, record) === 'met')
  return reach === null ? null : { reach, record }
}

/** Satisfied answers of one survey to come: of families that have not answered yet, as far as there are any. */
function ofAnswers(found: Indicator, rule: Asked, judging: Judging): Found {
  const { n, d, o, e } = countsOf(found)
  const isMet = (more: number) => {
    const answered = { observed: Math.min(o + more, e), numerator: n + more, denominator: d + more }
    return rule.statusWith({ ...found, ...answered }, judging) === 'met'
  }
  const answers = least(leastBallots, e, isMet)
  return answers === null ? null : { reach: answers, record: 0 }
}

const plain = (reach: number | null): Found => (reach === null ? null : { reach, record: 0 })

function ofNumbers(most: number, found: Indicator, rule: Asked, judging: Judging): Found {
  const { n } = countsOf(found)
  const isMet = (more: number) => rule.statusWith({ ...found, numerator: n + more }, judging) === 'met'
  return plain(least(1, most, isMet))
}

/** All open reports have to be looked into; one that was upheld stays. */
function ofReports(found: Indicator, rule: Asked, judging: Judging): Found {
  const isMet = (settled: number) =>
    rule.statusWith({ ...found, open: countsOf(found).open - settled }, judging) === 'met'
  return plain(least(1, countsOf(found).open, isMet))
}

/** The smallest effort that meets the rule; null where there is none, undefined where it is met already. */
export function whatItTakes(found: Indicator, rule: Asked, judging: Judging): Found | undefined {
  if (found.status === 'met') return undefined
  const { n, d } = countsOf(found)
  switch (rule.movable) {
    case 'units':
      return ofUnits(found, rule, judging)
    case 'sums':
      return ofSums(found, rule, judging)
    case 'answers':
      return ofAnswers(found, rule, judging)
    case 'number':
      return ofNumbers(mostHeld, found, rule, judging)
    case 'results':
      return ofNumbers(d - n, found, rule, judging)
    case 'reports':
      return ofReports(found, rule, judging)
  }
}
