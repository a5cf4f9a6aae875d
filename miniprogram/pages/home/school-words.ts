/** What an indicator says on the school's screens. */
import type { Provenance } from '../../../shared/requirements/requirement'
import type { IndicatorView, RequirementRow } from '../../../shared/views/school'
import { brokenWords, statusWords } from '../../../shared/requirements/words'
import { isImpossible } from '../../components/shares'

/** Where a threshold comes from. */
export const provenanceNames: Record<Provenance, string> = { O: '官方要求', N: '国家规定', L: '本地标准' }

/** The figure where there is none. */
export const nothing = '—'

export const noData = '暂无数据'
export const impossible = '超过 100%，请核对记录'

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

type Judged = Pick<IndicatorView, 'certain' | 'status'>

/** Before a deadline nothing is decided, though nobody is left out. */
export const isSettled = ({ certain, status }: Judged): boolean | null =>
  certain === true && status === 'insufficient' ? null : certain

/** Whether those left out could still change the verdict. */
export function certainWords(of: Judged): string {
  const settled = isSettled(of)
  if (settled === null) return ''
  return settled ? '已确定' : '仍可能改变'
}

/** What a screen reader says of the indicator that speaks for a row. */
function leadWords(lead: IndicatorView): string[] {
  const coverage = lead.coverage && `覆盖 ${lead.coverage} ${lead.coverageCounts}`
  const asked = [lead.threshold, provenanceNames[lead.provenance]]
  return [nameOf(lead), figureWords(lead), countWords(lead), ...asked, coverage, certainWords(lead)]
}

/** A row of the card as a screen reader says it. */
export function rowWords({ id, title, status, isBroken, lead }: RequirementRow): string {
  const verdict = isBroken ? brokenWords.word : statusWords[status].word
  const said = [`第 ${id} 条`, title, verdict, ...(lead === null ? [] : leadWords(lead))]
  return said.filter(Boolean).join('，')
}
