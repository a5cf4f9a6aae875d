/** The workbook's sheet of rectification. */
import type { Row } from 'write-excel-file/node'
import { itemStanding } from '../../../shared/reports/paper'
import type { Report } from '../../../shared/views/report'
import { type Column, countCell, sheetOf, textCell } from './cells'

const itemColumns: readonly Column[] = [
  ...([
    ['序号', 6],
    ['基本要求', 16],
    ['指标', 24],
    ['整改事项', 48],
    ['措施', 48],
  ] as const),
  ...([
    ['责任人', 10],
    ['提出日期', 14],
    ['完成期限', 14],
    ['进展', 30],
    ['提出方', 8],
  ] as const),
]

/** What is to be put right, as it stood. */
export const itemSheet = ({ items }: Report) =>
  sheetOf(
    '整改',
    itemColumns,
    items.map(
      (item): Row =>
        [
          ...[
            countCell(item.requirement),
            textCell(item.title),
            textCell(item.indicator),
            textCell(item.what),
          ],
          ...[
            textCell(item.measures),
            textCell(item.who.name),
            textCell(item.openedOn),
            textCell(item.until),
          ],
          ...[textCell(itemStanding(item)), textCell(item.origin === 'district' ? '区县' : '学校')],
        ] as Row,
    ),
  )
