/** The sections of the Word document after its table: each requirement, what is put right, remarks. */
import { keyOf } from '../../../shared/keys'
import { figuresOf } from '../../../shared/requirements/snapshot'
import {
  coverageOf,
  deciding,
  figureOf,
  itemStanding,
  nameOf,
  remarks,
  standardOf,
  statusWord,
  supporting,
  tracing,
  unarranged,
  verdictWords,
} from '../../../shared/reports/paper'
import type { Report, ReportIndicator, ReportRequirement } from '../../../shared/views/report'
import { type CellWords, heading, paragraph, type Part, small, subheading, table } from './word-parts'

/** "18 个班中，达标 15 个、未达标 2 个、数据不足 1 个"; "" where it is not of classes. */
function classWords({ classes }: ReportIndicator, all: Report['classes']): string {
  const told = all.flatMap(({ id }) => {
    const text = classes[keyOf(id)]
    return text === undefined ? [] : [figuresOf(text).status]
  })
  if (told.length === 0) return ''
  const having = (status: string) => told.filter((one) => one === status).length
  const parts = [`达标 ${having('met')} 个`, `未达标 ${having('not_met')} 个`]
  return `${told.length} 个班中，${parts.join('、')}、数据不足 ${having('insufficient')} 个`
}

/** What there is of an indicator: figure, coverage, range or reason, classes, and the rows that stand in the workbook. */
function evidenceWords(indicator: ReportIndicator, report: Report): string {
  const { coverage, range, reason, isEstimate, rows } = indicator
  const classes = classWords(indicator, report.classes)
  const parts = [
    `${figureOf(indicator)}，标准 ${standardOf(indicator)}`,
    coverage === '' ? '' : `覆盖 ${coverageOf(indicator)}`,
    range === '' ? '' : `${isEstimate ? '95% 置信区间' : '未记录的全部计入后可能在'} ${range}`,
    ...[classes, reason, rows.length > 0 ? `明细 ${rows.length} 条，见附表` : ''],
  ]
  return `${nameOf(indicator)}：${statusWord(indicator)}。${parts.filter(Boolean).join('；')}。`
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

function requirementParts(requirement: ReportRequirement, report: Report): Part[] {
  const { id, title, clause } = requirement
  const rules = requirement.indicators.map((one) => `${one.title}：${one.rule}`)
  const evidence = (some: ReportIndicator[], label: string) =>
    some.map((one) => paragraph(evidenceWords(one, report), label))
  return [
    subheading(`（${numerals[id - 1] ?? id}）${title}——${verdictWords(requirement)}`),
    paragraph(clause, '要求：'),
    paragraph([...new Set(rules)].join(''), '依据：'),
    ...evidence(deciding(requirement), '证据：'),
    ...evidence(supporting(requirement), '参考：'),
  ]
}

export const evidence = (report: Report): Part[] => [
  heading('三、各项依据与证据'),
  ...report.requirements.flatMap((one) => requirementParts(one, report)),
]

const columnsOfItems = [
  ...([
    ['基本要求', 1220],
    ['问题与整改事项', 2480],
    ['整改措施', 1800],
  ] as const),
  ...([
    ['责任人', 900],
    ['完成期限', 1400],
    ['进展', 1600],
  ] as const),
] as const

const itemTable = ({ items }: Report) =>
  table(
    columnsOfItems,
    items.map((item): CellWords[] => {
      const source = item.origin === 'district' ? '（区县提出）' : ''
      const words = [item.title, `${item.what}${source}`, item.measures || '—', item.who.name || '—']
      const cells = [...words, item.until].map((text) => ({ text }))
      return [...cells, { text: itemStanding(item), isBold: item.state === 'overdue' }]
    }),
  )

export function rectifications(report: Report): Part[] {
  const missing = unarranged(report).map(({ requirement, indicator }) =>
    paragraph(
      `${requirement.title}：${nameOf(indicator)}为 ${figureOf(indicator)}，标准 ${standardOf(indicator)}。尚未安排整改。`,
    ),
  )
  const nothing = report.items.length === 0 && missing.length === 0
  return [
    heading('四、存在的问题与整改'),
    ...(nothing ? [paragraph('截至本报告，没有未达标的指标，也没有整改事项。')] : missing),
    ...(report.items.length > 0 ? [itemTable(report)] : []),
  ]
}

export const remarksOf = (report: Report): Part[] => [
  heading('五、说明'),
  ...remarks(report).map((words, place) => paragraph(`${place + 1}．${words}`)),
  ...tracing(report).map((words) => small(words)),
]
