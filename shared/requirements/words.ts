/** How the card reads, in the terminal and on screens: words, shapes and figures, ready to be shown. */
import { type Stage, stageNames } from '../stages'
import type { IndicatorView } from '../views/school'
import type { Policy } from '../policy/policy'
import type { RequirementFinding } from './card'
import type { AnyRequirement, Indicator, IndicatorRule, Provenance, Status } from './requirement'

/** A shape and a word: a status is never told by colour alone. */
export const statusWords: Record<Status, { shape: string; word: string }> = {
  met: { shape: '●', word: '达标' },
  not_met: { shape: '▲', word: '未达标' },
  insufficient: { shape: '○', word: '数据不足' },
}
export const brokenWords = { shape: '×', word: '计算出错' }
export const provenanceWords: Record<Provenance, string> = { O: '官方', N: '国家', L: '本地' }

const nothing = '—'

/** To one decimal and never up: 799 of 999 must not read as the 80 % that it misses. */
export const percent = (part: number, whole: number): string =>
  `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}%`

const decimalPlaces = 10_000

/** A decimal as text as a percentage without idle zeros: "0.90" is 90%. */
export const percentOf = (decimal: string): string => `${Number((100 * Number(decimal)).toFixed(4))}%`

/** "小学", "初中 数学", or "" for the whole school. */
export function scopeWords(scope: string): string {
  const [stage = '', subject] = scope.split(/:(.*)/su)
  const name = stageNames[stage as Stage] as string | undefined
  return name === undefined ? '' : [name, subject].filter(Boolean).join(' ')
}

const gradeNumerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** "三年级" */
export const gradeName = (grade: number): string => `${gradeNumerals[grade - 1] ?? grade}年级`

type Worded = Omit<IndicatorRule, 'assess'>
type Least = Policy['minCoverage']

/** What is counted where a rule says nothing else. */
export const person = '人'

function figureWords({ numerator, denominator }: Indicator, { unit = '' }: Worded): string {
  if (numerator === null || denominator === 0) return nothing
  return denominator === null ? `${numerator} ${unit}` : percent(numerator, denominator)
}

/** A number is never without its denominator; of incidents, those that are still open. */
function countWords({ numerator, denominator, open = 0 }: Indicator, rule: Worded): string {
  const { unit = '', counted = person, summed = counted } = rule
  if (open > 0) return `待查 ${open} ${unit}`
  return numerator === null || denominator === null ? '' : `${numerator} / ${denominator} ${summed}`
}

function thresholdWords({ threshold, median, baseline }: Indicator, { unit, against }: Worded): string {
  if (threshold !== null) {
    const [operator = '', value = ''] = threshold.split(' ')
    if (operator === '=') return `${value} ${unit ?? ''}`
    if (unit === undefined && Number(value) === 1) return '全部（100%）'
    return `${operator.replace('>=', '≥')} ${unit === undefined ? percentOf(value) : `${value} ${unit}`}`
  }
  const lastYear = baseline
    ? against?.(`去年 ${percent(baseline.numerator, baseline.denominator)}`)
    : undefined
  if (median === undefined) return lastYear ?? '去年无数据'
  return [`区域中等水平 ${percentOf(median)}`, lastYear].filter(Boolean).join(' 或')
}

function rangeWords({ interval, lower, upper }: Indicator): string {
  const ends = interval?.map((end) => `${Math.round(end * decimalPlaces)}/${decimalPlaces}`) ?? [lower, upper]
  if (ends[0] === ends[1]) return ''
  return ends
    .map((end = '') => {
      const [part = 0, whole = 1] = end.split('/').map(Number)
      return percent(part, whole)
    })
    .join('–')
}

/** Whether those without a record could still change the verdict; of sums, nothing is inferred of them. */
export function certainWords({ certain, status }: Pick<IndicatorView, 'certain' | 'status'>): string {
  if (status === 'insufficient' || certain === false) return '仍可能改变'
  return certain ? '已确定' : '按总数判定'
}

/** Why an indicator that counts what it looks at one by one, or sums it up, is not decided. */
function undecidedWords(found: Indicator, { counted = person, families }: Worded, least: Least): string {
  const { denominator, observed, expected, lower } = found
  if (!denominator) return '还没有数据，暂不判定'
  if (lower === undefined || families)
    return `覆盖不足 ${percentOf(families ? least.families : least.school)}，暂不判定`
  return `未记录的 ${(expected ?? 0) - (observed ?? 0)} ${counted}仍可能改变结论`
}

/** Why nothing is decided yet, in a line; "" once it is. */
function reasonWords(found: Indicator, rule: Worded, least: Least): string {
  if (found.status !== 'insufficient') return ''
  if (found.open) return '有待查事件，暂不判定'
  if (rule.deadline) return `${rule.deadline === 'term' ? '学期' : '学年'}结束前达到即可，现在不作判定`
  return rule.against && !found.baseline ? '去年无数据，无法比较' : undecidedWords(found, rule, least)
}

/** A finding as it reads, beside the rule that it was found by. */
export function indicatorView(rule: Worded, found: Indicator, least: Least): IndicatorView {
  const { key, scope, role, status, provenance, observed, expected, certain = null } = found
  const isCovered = observed !== null && expected !== null
  return {
    ...{ key, title: rule.title, scope: scopeWords(scope), role, status },
    ...{ figure: figureWords(found, rule), counts: countWords(found, rule) },
    ...{ threshold: thresholdWords(found, rule), provenance },
    coverage: isCovered ? percent(observed, expected) : '',
    coverageCounts: isCovered ? `${observed} / ${expected} ${rule.counted ?? person}` : '',
    ...{ certain, reason: reasonWords(found, rule, least), range: rangeWords(found) },
    ...(found.interval && { isEstimate: true }),
  }
}

/** The findings of a requirement, each with its rule and as it reads. */
export const readingOf = (
  { indicators: rules }: AnyRequirement,
  { indicators }: RequirementFinding,
  least: Least,
) =>
  indicators.flatMap((found) => {
    const rule = rules.find(({ key }) => key === found.key)
    return rule === undefined ? [] : [{ found, rule, view: indicatorView(rule, found, least) }]
  })
