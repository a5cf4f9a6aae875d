/**
 * Folded cards of schools that there are not, for the demo's district and its bench: made up, in the form in which a
 * school's own card is folded. Their names say so.
 */
import type { Fold } from '../../cloudfunctions/lib/store/folds'
import { twelve } from '../../shared/district/folded'
import { joinKey } from '../../shared/keys'
import type { Indicator, Status } from '../../shared/requirements/requirement'
import { textOf } from '../../shared/requirements/snapshot'
import { stages } from '../../shared/stages'

/** Numbers that look like chance, and are the same every time. */
function dice(seed: number) {
  let state = (seed * 7919 + 12_345) % 2_147_483_647
  return (most: number) => (state = (state * 48_271) % 2_147_483_647) % most
}

const [usual, hundred] = [0.9, 100]

/** The share that a rule asks for, where it asks for one. */
function askedFor(threshold: (typeof twelve)[number]['indicators'][number]['threshold']): number {
  const one = threshold === undefined || 'value' in threshold ? threshold : threshold.primary
  const value = Number(one?.value ?? usual)
  return value <= 1 ? value : usual
}

type Rule = (typeof twelve)[number]['indicators'][number]

const [weeks, days, classSize] = [11, 50, 45]

/** How many units of a rule there are at a school by November: pupils, where the rule names no other. */
function unitsOf({ counted = '' }: Rule, pupils: number): number {
  const classes = Math.ceil(pupils / classSize)
  const units: Record<string, number> = {
    ...{ 周: weeks, 科: 10, 班: classes, 班·周: classes * weeks, 班·天: classes * days, 夜: pupils * weeks },
  }
  return units[counted] ?? pupils
}

/** A finding of a rule for so many pupils: mostly met, sometimes not, and sometimes nothing is recorded. */
function findingOf(rule: Rule, pupils: number, next: (most: number) => number) {
  const lot = next(10)
  const asked = askedFor(rule.threshold)
  const share = lot < 2 ? asked - 0.02 - next(25) / hundred : asked + ((1 - asked) * next(hundred)) / hundred
  const status: Status = lot === 9 ? 'insufficient' : share >= asked ? 'met' : 'not_met'
  const units = unitsOf(rule, pupils)
  const denominator = lot === 9 ? 0 : units
  const numerator =
    status === 'met' ? Math.ceil(share * denominator) : Math.floor(Math.max(0, share) * denominator)
  const found: Pick<Indicator, 'status' | 'numerator' | 'denominator' | 'observed' | 'expected'> = {
    ...{ status, numerator, denominator, observed: denominator, expected: units },
  }
  return found
}

function statusOf(statuses: readonly Status[]): Status {
  if (statuses.includes('not_met')) return 'not_met'
  return statuses.length === 0 || statuses.includes('insufficient') ? 'insufficient' : 'met'
}

type MadeUp = Omit<Fold, '_id'>

function madeUp(number: number, began: string): MadeUp {
  const next = dice(number)
  const enrolled = { primary: 120 + next(900), junior: next(2) * (90 + next(500)) }
  const [found, statuses]: [Record<string, string>, Record<string, Status>] = [{}, {}]
  for (const { id, indicators } of twelve) {
    const deciding: Status[] = []
    for (const rule of indicators.filter(({ unit }) => unit === undefined)) {
      for (const stage of rule.staged ? stages.filter((one) => enrolled[one] > 0) : (['school'] as const)) {
        const pupils = stage === 'school' ? enrolled.primary + enrolled.junior : enrolled[stage]
        const finding = findingOf(rule, pupils, next)
        found[joinKey(rule.key, stage)] = textOf(finding)
        if (rule.role === 'deciding') deciding.push(finding.status)
      }
    }
    statuses[String(id)] = statusOf(deciding)
  }
  const pupils = enrolled.primary + enrolled.junior
  return {
    ...{ school: `madeup${number}`, name: `虚构学校${number}（演示数据）`, began, asOf: began.slice(0, 10) },
    ...{ pupils, classes: Math.ceil(pupils / classSize), enrolled, statuses, found, surveys: [] },
  }
}

/** The folds of so many schools, as of a moment in UTC. */
export const madeUpFolds = (count: number, began: string): MadeUp[] =>
  Array.from({ length: count }, (_, index) => madeUp(index + 1, began))
