/** The card for people: a table in the terminal with statuses, figures, thresholds and coverage. */
import Table from 'cli-table3'
import type { Settings } from '../../shared/books'
import type { Card, RequirementFinding } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement, Indicator } from '../../shared/requirements/requirement'
import { brokenWords, provenanceWords, readingOf, statusWords } from '../../shared/requirements/words'
import type { IndicatorView } from '../../shared/views/school'

const statusCell = ({ shape, word }: { shape: string; word: string }) => `${shape} ${word}`

function figureCell({ figure, counts, range }: IndicatorView, { interval }: Indicator): string {
  const told = counts.includes('/') ? `${counts} = ${figure}` : [figure, counts].filter(Boolean).join(',')
  return interval ? `${told}\n95% 区间 ${range}` : told
}

function coverageCell({ coverage, coverageCounts, certain }: IndicatorView): string {
  return coverage === '' ? '—' : `${coverageCounts} = ${coverage}${certain ? ',已确定' : ''}`
}

function indicatorRow(view: IndicatorView, found: Indicator): string[] {
  const mark = view.role === 'supporting' ? '  (参考) ' : '  '
  const name = `${mark}${view.title}${view.scope && `(${view.scope})`}`
  const threshold = `${view.threshold} [${provenanceWords[view.provenance]}]`
  const status = statusCell(statusWords[view.status])
  return ['', name, status, figureCell(view, found), threshold, coverageCell(view)]
}

function requirementRows(finding: RequirementFinding): string[][] {
  const { id, status, broken } = finding
  const requirement = (requirements as readonly AnyRequirement[]).find((one) => one.id === id)
  if (requirement === undefined) return []
  const head = [
    String(id),
    requirement.title,
    statusCell(broken ? brokenWords : statusWords[status]),
    '',
    '',
    '',
  ]
  return [head, ...readingOf(requirement, finding).map(({ view, found }) => indicatorRow(view, found))]
}

/** The whole card as text. */
export function cardTable(card: Card, { name }: Pick<Settings, 'name'>): string {
  const table = new Table({
    head: ['', '要求与指标', '状态', '数值', '标准', '覆盖'],
    style: { head: [], border: [], compact: true },
  })
  table.push(...card.requirements.flatMap(requirementRows))
  const counts = `达标 ${card.met} 项，未达标 ${card.not_met} 项，数据不足 ${card.insufficient} 项`
  const heading = `${name}  十二条达标卡  截至 ${card.as_of}(学期自 ${card.window.from})`
  return [heading, counts, table.toString()].join('\n')
}
