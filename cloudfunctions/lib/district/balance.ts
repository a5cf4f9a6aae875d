/** The action `balance`: a rate over the schools of a district, and how far they differ in it (差异系数). */
import * as z from 'zod/mini'
import { type FoldedIndicator, indicatorsIn } from '../../../shared/district/folded'
import {
  bounds,
  coefficientOf,
  isWithin,
  leastSchools,
  meanOf,
  type Spread,
  spreadOf,
  type Weighed,
} from '../../../shared/district/variation'
import { id } from '../../../shared/records/fields'
import type { Stage } from '../../../shared/stages'
import { rational } from '../../../shared/tallies/rational'
import type { BalanceView, RateChoice, RateRow } from '../../../shared/views/district'
import type { Request } from '../serve'
import type { Fold } from '../store/folds'
import { lookOver } from './map'
import { readOwn } from './member'

export const balanceInput = z.strictObject({ key: z.optional(id()), scope: z.optional(id()) })
type Asked = z.output<typeof balanceInput>

/** A school with its fold as it reads. */
interface Read {
  school: string
  name: string
  fold: Fold | undefined
  indicators: FoldedIndicator[]
}

const isShare = ({ rule }: FoldedIndicator) => rule.unit === undefined
const isOf =
  ({ key, scope }: Pick<RateChoice, 'key' | 'scope'>) =>
  (one: FoldedIndicator) =>
    one.rule.key === key && one.scope === scope

const choiceOf = ({ requirement, rule, scope, view }: FoldedIndicator): RateChoice => ({
  ...{ key: rule.key, scope },
  title: `${requirement.title} · ${rule.title}${view.scope === '' ? '' : `（${view.scope}）`}`,
})

/** Every share that some school has, in the order of the twelve. */
function choicesIn(schools: readonly Read[]): RateChoice[] {
  const all = schools.flatMap(({ indicators }) => indicators.filter(isShare))
  const different = new Map(all.map((one) => [`${one.rule.key} ${one.scope}`, one]))
  const place = ({ requirement, rule }: FoldedIndicator) =>
    100 * requirement.id + requirement.indicators.indexOf(rule)
  return [...different.values()]
    .sort((a, b) => place(a) - place(b) || b.scope.localeCompare(a.scope))
    .map(choiceOf)
}

const stageIn = (scope: string): Stage | undefined => {
  const [stage] = scope.split(':')
  return stage === 'primary' || stage === 'junior' ? stage : undefined
}

/** The pupils by whom a school counts: of the stage that a rate is of, or all. */
const pupilsOf = ({ enrolled, pupils }: Fold, stage: Stage | undefined): number =>
  stage === undefined ? pupils : (enrolled?.[stage] ?? 0)

/** A school's rate; where it does not count, why. */
function rateOf({ school, name, fold, indicators }: Read, choice: RateChoice): RateRow & Partial<Weighed> {
  const found = indicators.find(isOf(choice))
  const bare = { school, name, figure: '—', counts: '', pupils: 0 }
  if (fold === undefined) return { ...bare, left: '还没有汇总' }
  if (found === undefined) return { ...bare, left: '没有这一项' }
  const { figures, view, scope } = found
  const { numerator, denominator } = figures
  const shown = { ...bare, figure: view.figure, counts: view.counts }
  if (numerator === null || !denominator) return { ...shown, left: '没有数据' }
  if (figures.status === 'insufficient') return { ...shown, left: '数据不足' }
  const pupils = pupilsOf(fold, stageIn(scope))
  if (pupils === 0) return { ...shown, left: '等下一次汇总' }
  return { ...shown, pupils, left: '', weight: pupils, numerator, denominator }
}

const stageOrder = ['primary', 'junior'] as const

/** The bounds of a rate's stage; of both, without a verdict, where it is of the whole school. */
function boundsOf(stage: Stage | undefined, spread: Spread | undefined): BalanceView['bounds'] {
  return stageOrder
    .filter((one) => stage === undefined || one === stage)
    .map((one) => {
      const words = `≤ ${bounds[one].now}（基本均衡 ≤ ${bounds[one].before}）`
      const known = stage !== undefined && spread !== undefined
      return { stage: one, words, ...(known && { isWithin: isWithin(spread, rational(bounds[one].now)) }) }
    })
}

const rowIn = ({ school, name, figure, counts, pupils, left }: RateRow): RateRow => ({
  ...{ school, name, figure, counts, pupils, left },
})

/** How a chosen rate stands over the schools. Pure. */
function standing(schools: readonly Read[], choice: RateChoice) {
  const rates = schools.map((one) => rateOf(one, choice))
  const counted = rates.filter((one): one is RateRow & Weighed => one.left === '')
  const spread = counted.length < leastSchools ? undefined : spreadOf(counted)
  return {
    rows: rates.map(rowIn),
    counted: counted.length,
    ...(spread && { spread: { mean: meanOf(spread), coefficient: coefficientOf(spread) } }),
    bounds: boundsOf(stageIn(choice.scope), spread),
  }
}

/** Two calls to read and one for the log, as for the map. */
export async function readBalance({ key, scope }: Asked, request: Request): Promise<BalanceView> {
  const own = await readOwn(request)
  const { district } = own
  const folds = await lookOver(request, own, 'districtBalance')
  const schools = district.schools
    .map(({ school, name }): Read => {
      const fold = folds.get(school)
      return { school, name, fold, indicators: fold ? indicatorsIn(fold) : [] }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
  const choices = choicesIn(schools)
  const asked = choices.findIndex((one) => one.key === key && one.scope === scope)
  const chosen = asked === -1 && choices.length > 0 ? 0 : asked
  const choice = choices[chosen]
  return {
    ...{ district: district.name, today: request.today, choices, chosen, least: leastSchools },
    ...(choice ? standing(schools, choice) : { rows: [], counted: 0, bounds: [] }),
  }
}
