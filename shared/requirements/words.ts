/** How the card reads, in the terminal and on screens: words, shapes and figures, ready to be shown. */
import { type Stage, stageNames } from '../stages'
import type { IndicatorView } from '../views/school'
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
const percentOf = (decimal: string) => `${Number((100 * Number(decimal)).toFixed(4))}%`

/** "小学", "初中 数学", or "" for the whole school. */
export function scopeWords(scope: string): string {
  const [stage = '', subject] = scope.split(/:(.*)/su)
  const name = stageNames[stage as Stage] as string | undefined
  return name === undefined ? '' : [name, subject].filter(Boolean).join(' ')
}

type Worded = Pick<IndicatorRule, 'unit' | 'against'>

function figureWords({ numerator, denominator }: Indicator, { unit = '' }: Worded): string {
  if (numerator === null || denominator === 0) return nothing
  return denominator === null ? `${numerator} ${unit}` : percent(numerator, denominator)
}

/** A number is never without its denominator; of incidents, those that are still open. */
function countWords({ numerator, denominator, open = 0 }: Indicator, { unit = '' }: Worded): string {
  if (open > 0) return `待查 ${open} ${unit}`
  return numerator === null || denominator === null ? '' : `${numerator} / ${denominator}`
}

function thresholdWords({ threshold, median, baseline }: Indicator, { unit, against }: Worded): string {
  if (threshold !== null) {
    const [operator = '', value = ''] = threshold.split(' ')
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

/** A finding as it reads, beside the rule that it was found by. */
export function indicatorView(rule: Worded & Pick<IndicatorRule, 'title'>, found: Indicator): IndicatorView {
  const { key, scope, role, status, provenance, observed, expected, certain = null } = found
  const isCovered = observed !== null && expected !== null
  return {
    ...{ key, title: rule.title, scope: scopeWords(scope), role, status },
    ...{ figure: figureWords(found, rule), counts: countWords(found, rule) },
    ...{ threshold: thresholdWords(found, rule), provenance },
    coverage: isCovered ? percent(observed, expected) : '',
    coverageCounts: isCovered ? `${observed} / ${expected}` : '',
    ...{ certain, range: rangeWords(found) },
  }
}

/** The findings of a requirement, each with its rule and as it reads. */
export const readingOf = ({ indicators: rules }: AnyRequirement, { indicators }: RequirementFinding) =>
  indicators.flatMap((found) => {
    const rule = rules.find(({ key }) => key === found.key)
    return rule === undefined ? [] : [{ found, rule, view: indicatorView(rule, found) }]
  })
