/** The workbook's sheet of grades. */
import type { Row } from 'write-excel-file/node'
import { nameOf } from '../../../shared/reports/paper'
import { figuresOf } from '../../../shared/requirements/snapshot'
import { gradeName, statusWords } from '../../../shared/requirements/words'
import type { Report } from '../../../shared/views/report'
import { type Column, countCell, countColumns, countsOf, sheetOf, textCell } from './cells'

const gradeColumns: readonly Column[] = [
  ...([
    ['序号', 6],
    ['基本要求', 16],
    ['指标', 28],
    ['年级', 10],
    ['结论', 10],
  ] as const),
  ...countColumns,
  ['单位', 9],
  ['记录单位', 10],
]

/** Every indicator grade by grade, each grade counted as a whole; none in a report of an earlier release. */
function gradeRows({ requirements }: Report): Row[] {
  return requirements.flatMap(({ id, title, indicators }) =>
    indicators.flatMap((indicator) =>
      Object.entries(indicator.grades ?? {}).map(([grade, text]): Row => {
        const { status, ...sums } = figuresOf(text)
        return [
          ...[
            countCell(id),
            textCell(title),
            textCell(nameOf(indicator)),
            textCell(gradeName(Number(grade))),
          ],
          ...[textCell(statusWords[status].word), ...countsOf(sums)],
          ...[textCell(indicator.unit), textCell(indicator.counted)],
        ] as Row
      }),
    ),
  )
}

/** The sheet, or none. */
export function gradeSheets(report: Report) {
  const rows = gradeRows(report)
  return rows.length === 0 ? [] : [sheetOf('年级', gradeColumns, rows)]
}
