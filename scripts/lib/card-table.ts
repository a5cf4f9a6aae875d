/** The card for people: a table in the terminal with statuses, figures, thresholds and coverage. */
import Table from 'cli-table3'
import type { Settings } from '../../shared/books'
import type { Card, RequirementFinding } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement, Indicator, Provenance, Status } from '../../shared/requirements/requirement'
import { type Stage, stageNames } from '../../shared/stages'

/** A shape and a word: a status is never told by colour alone. */
const statusWords: Record<Status, string> = { met: '● 达标', not_met: '▲ 未达标', insufficient: '○ 数据不足' }
const provenanceWords: Record<Provenance, string> = { O: '官方', N: '国家', L: '本地' }

const titles = new Map(
  (requirements as readonly AnyRequirement[]).flatMap(({ indicators }) =>
    indicators.map(({ key, title }): [string, string] => [key, title]),
  ),
)

function scopeWords(scope: string): string {
  const [stage = '', subject] = scope.split(/:(.*)/su)
  const name = stageNames[stage as Stage] as string | undefined
  return name === undefined ? '' : `(${[name, subject].filter(Boolean).join(' ')})`
}

/** To one decimal and never up: 799 of 999 must not read as the 80 % that it misses. */
const percent = (part: number, whole: number) => `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}%`

/** A number is never without its denominator. */
function figureWords({ numerator, denominator, open, interval }: Indicator): string {
  if (numerator === null) return '—'
  if (open !== undefined) return `${numerator} 件${open > 0 ? `,待查 ${open} 件` : ''}`
  if (denominator === null) return String(numerator)
  const share = denominator === 0 ? '' : ` = ${percent(numerator, denominator)}`
  const [low, high] = interval ?? []
  const range =
    low === undefined || high === undefined ? '' : `\n95% 区间 ${percent(low, 1)}–${percent(high, 1)}`
  return `${numerator}/${denominator}${share}${range}`
}

function baselineWords({ baseline, median }: Indicator): string {
  const lastYear = baseline
    ? `去年 ${percent(baseline.numerator, baseline.denominator)}`
    : baseline === null
      ? '去年无数据'
      : ''
  return [median === undefined ? '' : `区域 ${median}`, lastYear].filter(Boolean).join(',')
}

const thresholdWords = (indicator: Indicator) =>
  `${indicator.threshold ?? baselineWords(indicator)} [${provenanceWords[indicator.provenance]}]`

function coverageWords({ observed, expected, certain }: Indicator): string {
  if (observed === null || expected === null) return '—'
  return `${observed}/${expected} = ${percent(observed, expected)}${certain ? ',已确定' : ''}`
}

function indicatorRow(indicator: Indicator): string[] {
  const mark = indicator.role === 'supporting' ? '  (参考) ' : '  '
  const name = `${mark}${titles.get(indicator.key) ?? indicator.key}${scopeWords(indicator.scope)}`
  const { status } = indicator
  return [
    '',
    name,
    statusWords[status],
    figureWords(indicator),
    thresholdWords(indicator),
    coverageWords(indicator),
  ]
}

function requirementRows({ id, status, indicators, broken }: RequirementFinding): string[][] {
  const title = requirements.find((requirement) => requirement.id === id)?.title ?? ''
  const words = broken ? '× 计算出错' : statusWords[status]
  return [[String(id), title, words, '', '', ''], ...indicators.map(indicatorRow)]
}

/** The whole card as text. */
export function cardTable(card: Card, { name }: Pick<Settings, 'name'>): string {
  const table = new Table({
    head: ['', '要求与指标', '状态', '数值', '标准', '覆盖'],
    style: { head: [], border: [], compact: true },
  })
  table.push(...card.requirements.flatMap(requirementRows))
  const counts = `达标 ${card.met} 项,未达标 ${card.not_met} 项,数据不足 ${card.insufficient} 项`
  const heading = `${name}  十二条达标卡  截至 ${card.as_of}(学期自 ${card.window.from})`
  return [heading, counts, table.toString()].join('\n')
}
