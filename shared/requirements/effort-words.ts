/** What would it take, in one plain sentence. */
import type { Judging } from './evidence'
import type { Indicator, IndicatorRule, Movable } from './requirement'
import { type Effort, whatItTakes } from './what-it-takes'

type Rule = Omit<IndicatorRule, 'assess'>

const filled = (template: string, number: number) =>
  number === 0 ? '' : template.replace('{}', String(number))

/** Why no number is enough. */
function impossible(found: Indicator, { movable, against }: Rule): string {
  if (movable === 'reports') return `已查实 ${found.numerator ?? 0} 件，本学年内改变不了`
  if (movable === 'answers') return '下一次问卷即使全部满意也不够，要再看以后的问卷'
  if (against !== undefined && movable === 'units' && !found.baseline) return '去年无数据，没有可比的标准'
  if (movable === 'results') return '要等下一次区域监测'
  return '即使全部达到也不够，请核对记录'
}

/** What these numbers are reckoned with. */
const reckoned: Partial<Record<Movable, string>> = {
  sums: '按现在的总数算，',
  results: '成绩不能再改，要等下一次监测；按这次的人数算，',
}

/** Pupils stay; days, nights and weeks become more, and the sum with them. */
const isOngoing = ({ counted = '' }: Rule) => /[天夜周]$/u.test(counted)

function answersWords({ reach }: Effort): string {
  return `已截止的问卷不能再改，要等下一次问卷；如果新答卷都满意，再有 ${reach} 份就达标`
}

function words(effort: Effort, rule: Rule): string {
  if (rule.movable === 'answers') return answersWords(effort)
  const [reach, record] = rule.toMeet
  const parts = [filled(record, effort.record), filled(reach, effort.reach)].filter(Boolean)
  if (parts.length === 0) return '有了数据才能判定'
  const base = reckoned[rule.movable] ?? (isOngoing(rule) ? '按现在的总数算，' : '')
  return `${base}${parts.join('，并')}，就达标`
}

/** A sentence; "" where the indicator is met. */
export function effortWords(found: Indicator, rule: Rule, judging: Judging): string {
  const effort = whatItTakes(found, rule, judging)
  if (effort === undefined) return ''
  return effort === null ? impossible(found, rule) : words(effort, rule)
}
