/** The card for people: a table in the terminal with statuses, figures, thresholds and coverage. */
import Table from 'cli-table3'
import type { Settings } from '../../shared/books'
import { type Policy, policyOf } from '../../shared/policy/policy'
import type { Card, RequirementFinding } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement } from '../../shared/requirements/requirement'
import {
  brokenWords,
  certainWords,
  provenanceWords,
  readingOf,
  statusWords,
} from '../../shared/requirements/words'
import type { IndicatorView } from '../../shared/views/school'

const statusCell = ({ shape, word }: { shape: string; word: string }) => `${shape} ${word}`

function figureCell({ figure, counts, range, isEstimate }: IndicatorView): string {
  const told = counts.includes('/') ? `${counts} = ${figure}` : [figure, counts].filter(Boolean).join('，')
  return isEstimate ? `${told}\n95% 置信区间 ${range}` : told
}

function coverageCell(view: IndicatorView): string {
  const { coverage, coverageCounts, reason } = view
  const told = [coverage && `${coverageCounts} = ${coverage}`, certainWords(view)].filter(Boolean).join('，')
  return reason === '' ? told : `${told}\n${reason}`
}

function indicatorRow(view: IndicatorView): string[] {
  const mark = view.role === 'supporting' ? '  （参考）' : '  '
  const name = `${mark}${view.title}${view.scope && `（${view.scope}）`}`
  const threshold = `${view.threshold} [${provenanceWords[view.provenance]}]`
  const status = statusCell(statusWords[view.status])
  return ['', name, status, figureCell(view), threshold, coverageCell(view)]
}

function requirementRows(finding: RequirementFinding, { minCoverage }: Policy): string[][] {
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
  return [head, ...readingOf(requirement, finding, minCoverage).map(({ view }) => indicatorRow(view))]
}

/** The whole card as text. */
export function cardTable(card: Card, { name, policy }: Pick<Settings, 'name' | 'policy'>): string {
  const table = new Table({
    head: ['', '要求与指标', '状态', '数值', '标准', '覆盖'],
    style: { head: [], border: [], compact: true },
  })
  table.push(...card.requirements.flatMap((finding) => requirementRows(finding, policyOf(policy))))
  const counts = `达标 ${card.met} 项，未达标 ${card.not_met} 项，数据不足 ${card.insufficient} 项`
  const heading = `${name}  十二条达标卡  截至 ${card.as_of}（学期自 ${card.window.from}）`
  return [heading, counts, table.toString()].join('\n')
}
