/** The table of the twelve in the Word document: what is asked, what there is, and the verdicts. */
import { deciding, nameOf, statusWord, verdictWords } from '../../../shared/reports/paper'
import { provenanceWords } from '../../../shared/requirements/words'
import type { Report, ReportIndicator, ReportRequirement } from '../../../shared/views/report'
import { type CellWords, heading, type Part, table } from './word-parts'

const columnsOfTwelve = [
  ...([
    ['序号', 620],
    ['基本要求', 1220],
    ['指标', 1290],
    ['标准', 1330],
  ] as const),
  ...([
    ['数据', 1460],
    ['覆盖', 1460],
    ['判定', 1010],
    ['结论', 1010],
  ] as const),
] as const

/** A figure and its counts, each in a line of its own; "—" where there is none. */
const inTwoLines = (figure: string, counts: string) => [figure || '—', counts].filter(Boolean).join('\n')

const cellsOf = (one: ReportIndicator): CellWords[] => [
  { text: nameOf(one) },
  { text: `${one.threshold}\n（${provenanceWords[one.provenance]}）` },
  { text: inTwoLines(one.figure, one.counts) },
  { text: inTwoLines(one.coverage, one.coverageCounts) },
  { text: statusWord(one), isCentred: true, isBold: one.status === 'not_met' },
]

/** The lines of a requirement, its number, title and verdict across all of them; none is torn from the others. */
function linesOf(requirement: ReportRequirement): CellWords[][] {
  const own = deciding(requirement)
  const nothing = ['没有可以判定的数据', '—', '—', '—', '—'].map((text) => ({ text }))
  const lines = own.length === 0 ? [nothing] : own.map(cellsOf)
  return lines.map((cells, place) => {
    const staysWithNext = place < lines.length - 1
    const isOpen = { above: place > 0, below: staysWithNext }
    const across = (text: string, isBold = false): CellWords => ({
      ...{ text: place === 0 ? text : '', isCentred: true, isBold, isOpen },
    })
    // Word and what follows it ask the first cell of a row whether the row stays with the next.
    const number = { ...across(String(requirement.id)), staysWithNext }
    return [number, across(requirement.title), ...cells, across(verdictWords(requirement), true)]
  })
}

export const twelve = ({ requirements }: Report): Part[] => [
  heading('二、十二项基本要求达标情况'),
  table(columnsOfTwelve, requirements.flatMap(linesOf)),
]
