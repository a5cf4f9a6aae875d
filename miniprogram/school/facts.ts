/** What an indicator and a class say of themselves, as names and words. */
import type { IndicatorRole } from '../../shared/requirements/requirement'
import type { ClassFigure, IndicatorView, OneIndicator, RequirementView } from '../../shared/views/school'
import { certainWords } from '../../shared/requirements/words'
import { countWords, figureWords, provenanceNames } from '../pages/home/school-words'

export interface Fact {
  name: string
  words: string
}

/** Counts stay on one line. */
export const kept = (words: string) => words.replace(/ /gu, '\u00A0')
const withNote = (words: string, note: string) =>
  words === '' || note === '' ? words : `${words}（${kept(note)}）`

const coverageWords = ({ coverage, coverageCounts }: Pick<IndicatorView, 'coverage' | 'coverageCounts'>) =>
  withNote(coverage, coverageCounts)

const isTold = ({ words }: Fact) => words !== ''

const whyCertain: Record<string, string> = {
  已确定: '没有记录的也改变不了',
  按总数判定: '不推断没有记录的',
}

function certainSentence(of: Pick<IndicatorView, 'certain' | 'status'>): string {
  const words = certainWords(of)
  return [words, whyCertain[words]].filter(Boolean).join('，')
}

/** A survey's interval says how sure it is; other ranges, where the figure can still end. */
function rangeFact({ range, isEstimate }: OneIndicator): Fact {
  const ends = range.replace('–', ' 至 ')
  return isEstimate
    ? { name: '估计', words: `真实满意度大致在 ${ends}（95% 置信区间）` }
    : { name: '可能落在', words: ends }
}

/** Everything that an indicator's figure rests on; what there is nothing to tell of is left out. */
export const factsOf = (indicator: OneIndicator): Fact[] =>
  [
    { name: '原因', words: indicator.reason },
    { name: '标准', words: withNote(indicator.threshold, provenanceNames[indicator.provenance]) },
    { name: '覆盖', words: coverageWords(indicator) },
    rangeFact(indicator),
    { name: '结论', words: certainSentence(indicator) },
    { name: '算法', words: indicator.rule },
  ].filter(isTold)

type Told = Pick<ClassFigure, 'figure' | 'counts' | 'coverage' | 'coverageCounts' | 'gap'>

/** What a class's figure rests on. */
export const classFacts = (figure: Told): Fact[] =>
  [
    { name: '现在', words: withNote(figureWords(figure), countWords(figure)) },
    { name: '覆盖', words: coverageWords(figure) },
    { name: '缺口', words: kept(figure.gap) || '没有缺口' },
  ].filter(isTold)

/** Those that decide, or those that are only for reference, in their order. */
export const indicatorsOf = (view: RequirementView, role: IndicatorRole): OneIndicator[] =>
  view.indicators.filter((indicator) => indicator.role === role)

/** The requirement that a page was opened for, or null where its address names none. */
export const requirementNumber = (given: string | undefined): number | null =>
  given !== undefined && /^\d{1,4}$/u.test(given) ? Number(given) : null
