/** What an indicator and a class say of themselves, as names and words. */
import type { IndicatorRole } from '../../shared/requirements/requirement'
import type { ClassFigure, IndicatorView, RequirementView } from '../../shared/views/school'
import { countWords, figureWords, isSettled, provenanceNames } from '../pages/home/school-words'

export interface Fact {
  name: string
  words: string
}

type OneIndicator = RequirementView['indicators'][number]

const coverageWords = ({ coverage, coverageCounts }: Pick<IndicatorView, 'coverage' | 'coverageCounts'>) =>
  coverage === '' ? '' : `${coverage}(${coverageCounts})`

const isTold = ({ words }: Fact) => words !== ''

function certainSentence(of: Pick<IndicatorView, 'certain' | 'status'>): string {
  const settled = isSettled(of)
  if (settled === null) return ''
  return settled ? '已确定，没有记录的也改变不了' : '仍可能改变，要看还没有记录的'
}

// A survey's interval says how sure it is; other ranges, where the figure can still end.
const rangeName = ({ certain }: Pick<IndicatorView, 'certain'>) => (certain === null ? '区间' : '可能落在')

/** Everything that an indicator's figure rests on; what there is nothing to tell of is left out. */
export const factsOf = (indicator: OneIndicator): Fact[] =>
  [
    { name: '标准', words: `${indicator.threshold}(${provenanceNames[indicator.provenance]})` },
    { name: '覆盖', words: coverageWords(indicator) },
    { name: rangeName(indicator), words: indicator.range.replace('–', ' 至 ') },
    { name: '结论', words: certainSentence(indicator) },
    { name: '算法', words: indicator.rule },
  ].filter(isTold)

const figureAndCounts = (of: Pick<IndicatorView, 'figure' | 'counts'>) => {
  const counts = countWords(of)
  return counts === '' ? figureWords(of) : `${figureWords(of)}(${counts})`
}

const gapSentence = (short: number) => (short > 0 ? `离全部达到还差 ${short}` : '没有缺口')

export const classFacts = (figure: ClassFigure): Fact[] =>
  [
    { name: '现在', words: figureAndCounts(figure) },
    { name: '覆盖', words: coverageWords(figure) },
    { name: '缺口', words: gapSentence(figure.short) },
  ].filter(isTold)

/** Those that decide, or those that are only for reference, in their order. */
export const indicatorsOf = (view: RequirementView, role: IndicatorRole): OneIndicator[] =>
  view.indicators.filter((indicator) => indicator.role === role)

/** The requirement that a page was opened for, or null where its address names none. */
export const requirementNumber = (given: string | undefined): number | null =>
  given !== undefined && /^\d{1,4}$/u.test(given) ? Number(given) : null
