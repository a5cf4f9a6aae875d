/** What an indicator says on the school's screens. */
import type { Provenance } from '../../../shared/requirements/requirement'
import type { IndicatorView, RequirementRow } from '../../../shared/views/school'
import { brokenWords, certainWords, statusWords } from '../../../shared/requirements/words'
import { isImpossible } from '../../components/shares'
import { changeWords, trendWords } from './school-trend-words'

/** Where a threshold comes from. */
export const provenanceNames: Record<Provenance, string> = { O: '官方要求', N: '国家规定', L: '本地标准' }

/** The figure where there is none. */
export const nothing = '—'

export const noData = '暂无数据'
export const impossible = '超过 100%，请核对记录'

/** Said once where shares are shown. */
export const roundingNote = '百分比只舍不入，避免把没达到的显示成达到。'

type Figured = Pick<IndicatorView, 'figure' | 'counts'>

/** Without a figure there is no data, which is neither 0 nor a failure. */
export const figureWords = ({ figure }: Pick<IndicatorView, 'figure'>): string =>
  figure === nothing ? noData : figure

/** What the figure is a figure of, or what is wrong with it. */
export const countWords = ({ figure, counts }: Figured): string =>
  isImpossible(figure) ? `${counts} · ${impossible}` : counts

/** "书面作业在校完成 · 初中" */
export const nameOf = ({ title, scope }: Pick<IndicatorView, 'title' | 'scope'>): string =>
  [title, scope].filter(Boolean).join(' · ')

/** Whether a row's verdict can still change; where there is nothing to judge by, it can. */
export const rowCertainty = ({ status, lead }: Pick<RequirementRow, 'status' | 'lead'>): string =>
  certainWords(lead ?? { certain: null, status })

/** What a screen reader says of the indicator that speaks for a row. */
function leadWords(lead: IndicatorView): string[] {
  const coverage = lead.coverage && `覆盖 ${lead.coverage} ${lead.coverageCounts}`
  const asked = [lead.threshold, provenanceNames[lead.provenance]]
  return [nameOf(lead), figureWords(lead), countWords(lead), lead.reason, ...asked, coverage]
}

/** A row of the card as a screen reader says it. */
export function rowWords(row: RequirementRow): string {
  const { id, title, status, isBroken, lead } = row
  const verdict = isBroken ? brokenWords.word : statusWords[status].word
  const said = [`第 ${id} 条`, title, verdict, ...(lead === null ? [] : leadWords(lead))]
  if (!isBroken) said.push(rowCertainty(row), trendWords(row.past), row.change ? changeWords[row.change] : '')
  return said.filter(Boolean).join('，')
}
