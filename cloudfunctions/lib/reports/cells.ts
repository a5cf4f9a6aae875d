/** Cells and sheets of a workbook: texts, counts and shares, under a header that stays in view. */
import type { Row, Sheet, SheetData } from 'write-excel-file/node'
import type { Sums } from '../../../shared/views/report'

export type Column = readonly [title: string, width: number]

const head = { fontWeight: 'bold', backgroundColor: '#DDE7F0', type: String, wrap: true } as const
const place = { alignVertical: 'top', wrap: true } as const
const thousandths = 1000

export const textCell = (value: string) => ({ ...place, type: String, value })
export const countCell = (value: number | null) => (value === null ? null : { ...place, type: Number, value })

/** A share to a tenth of a percent and never up, as everywhere: 799 of 999 must not read as 80 %. */
const shareCell = (part: number | null, whole: number | null) =>
  part === null || !whole
    ? null
    : {
        ...place,
        type: Number,
        value: Math.floor((thousandths * part) / whole) / thousandths,
        format: '0.0%',
      }

/** Numerator, denominator and share, then recorded, expected and coverage. */
export const countsOf = ({ numerator, denominator, observed, expected }: Sums) => [
  ...[countCell(numerator), countCell(denominator), shareCell(numerator, denominator)],
  ...[countCell(observed), countCell(expected), shareCell(observed, expected)],
]
export const countColumns: readonly Column[] = [
  ...([
    ['达到数', 10],
    ['总数', 10],
    ['占比', 9],
  ] as const),
  ...([
    ['已记录', 10],
    ['应记录', 10],
    ['覆盖', 9],
  ] as const),
]

export const sheetOf = (sheet: string, columns: readonly Column[], rows: readonly Row[]): Sheet<never> => ({
  ...{
    sheet,
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  },
  data: [columns.map(([value]) => ({ ...head, value })), ...rows] as SheetData,
})
