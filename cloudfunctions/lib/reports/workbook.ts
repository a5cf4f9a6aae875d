/** The workbook of a frozen report: every count behind it, numbers as numbers, a sheet for each requirement. */
import writeWorkbook, { type Row } from 'write-excel-file/node'
import { keyOf } from '../../../shared/keys'
import { figuresOf } from '../../../shared/requirements/snapshot'
import { provenanceWords, statusWords } from '../../../shared/requirements/words'
import {
  dayWords,
  nameOf,
  numberWords,
  paperTitle,
  remarks,
  tracing,
  verdictWords,
} from '../../../shared/reports/paper'
import type { Report, ReportIndicator, ReportRequirement, Sums } from '../../../shared/views/report'
import { type Column, countCell, countColumns, countsOf, sheetOf, textCell } from './cells'
import { gradeSheets } from './workbook-grades'
import { itemSheet } from './workbook-items'

const overviewColumns: readonly Column[] = [
  ...([
    ['序号', 6],
    ['基本要求', 16],
    ['结论', 10],
    ['指标', 28],
    ['作用', 8],
  ] as const),
  ...([['标准', 20], ['来源', 8], ...countColumns, ['单位', 9], ['记录单位', 10], ['指标结论', 10]] as const),
]

function overviewRow(requirement: ReportRequirement, indicator: ReportIndicator): Row {
  const { role, threshold, provenance, sums, unit, counted, status } = indicator
  return [
    ...[countCell(requirement.id), textCell(requirement.title), textCell(verdictWords(requirement))],
    ...[textCell(nameOf(indicator)), textCell(role === 'deciding' ? '决定' : '参考')],
    ...[textCell(threshold), textCell(provenanceWords[provenance]), ...countsOf(sums)],
    ...[textCell(unit), textCell(counted), textCell(statusWords[status].word)],
  ] as Row
}

const overview = ({ requirements }: Report) =>
  sheetOf(
    '总览',
    overviewColumns,
    requirements.flatMap((one) => one.indicators.map((indicator) => overviewRow(one, indicator))),
  )

const ownColumns: readonly Column[] = [
  ...([['指标', 28], ['对象', 18], ['结论', 10], ...countColumns, ['说明', 48]] as const),
]

/** The whole school, then its classes, then the days, weeks, surveys or subjects behind it. */
function rowsOf(indicator: ReportIndicator, { classes }: Report): Row[] {
  const name = textCell(nameOf(indicator))
  const figures = (of: string, { status, ...sums }: Sums & Pick<ReportIndicator, 'status'>, words: string) =>
    [name, textCell(of), textCell(statusWords[status].word), ...countsOf(sums), textCell(words)] as Row
  const whole = figures('全校', { status: indicator.status, ...indicator.sums }, indicator.rule)
  const own = classes.flatMap((one) => {
    const text = indicator.classes[keyOf(one.id)]
    return text === undefined ? [] : [figures(one.name, figuresOf(text), '')]
  })
  const blank = countColumns.map(() => null)
  const rows = indicator.rows.map(
    ({ title, words }): Row => [name, textCell(title), null, ...blank, textCell(words)] as Row,
  )
  return [whole, ...own, ...rows]
}

const requirementSheet = (report: Report) => (requirement: ReportRequirement) =>
  sheetOf(
    `${requirement.id} ${requirement.title}`,
    ownColumns,
    requirement.indicators.flatMap((indicator) => rowsOf(indicator, report)),
  )

function about(report: Report) {
  const { school, number, from, to, classes } = report
  const facts: readonly (readonly [string, string])[] = [
    ['报告', `${paperTitle}（${numberWords(number)}）`],
    ['学校', school.name],
    ['学期', school.term.name],
    ['数据时间', `${dayWords(from)}至${dayWords(to)}`],
    ['规模', `${classes.length} 个班，在籍 ${school.pupils} 人`],
  ]
  const notes = [...remarks(report), ...tracing(report)].map((note) => ['说明', note] as const)
  return sheetOf(
    '说明',
    [
      ['项目', 12],
      ['内容', 100],
    ],
    [...facts, ...notes].map((pair): Row => pair.map(textCell) as Row),
  )
}

/** The workbook as a file of .xlsx. */
export const workbookOf = (report: Report): Promise<Buffer> =>
  writeWorkbook(
    [
      overview(report),
      ...gradeSheets(report),
      ...report.requirements.map(requirementSheet(report)),
      itemSheet(report),
      about(report),
    ],
    { fontFamily: '宋体', fontSize: 11 },
  ).toBuffer()
