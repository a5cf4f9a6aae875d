/** From the sheets of a file to rows with values: the sheet that fits, its header, and every cell that cannot be read. */
import { type Cell, plain, Unreadable } from './cells'
import { findHeader, type Header, missingIn, type Rows } from './header'
import type { AnyTableKind, Complaint, Placed, Tell } from './kind'

export interface Sheet {
  name: string
  rows: Rows
}

export type Values = Record<string, unknown>

/** What was read of a file. */
export interface Table {
  sheet: string
  rows: Placed<Values>[]
  complaints: Complaint[]
}

/** No sheet of a file is such a table; the message says what is missing. */
export class NotThisTable extends Error {}

/** Rows that a school may bring at a time. */
export const mostRows = 6000

interface Fitting extends Sheet {
  header: Header
  missing: string[]
}

function fitting(kind: AnyTableKind, sheets: readonly Sheet[]): Fitting {
  const all = sheets.flatMap((sheet): Fitting[] => {
    const header = findHeader(kind, sheet.rows)
    return header ? [{ ...sheet, header, missing: missingIn(kind, header) }] : []
  })
  const best = (a: Fitting, b: Fitting) =>
    a.missing.length - b.missing.length || b.header.places.size - a.header.places.size
  const [found] = all.sort(best)
  const named = sheets.map(({ name }) => `「${name}」`).join('')
  const whole = `这不像是${kind.title}：${sheets.length > 1 ? `工作表${named}中都` : ''}`
  if (found === undefined) throw new NotThisTable(`${whole}没有找到要用的列。请下载模板对照`)
  if (found.missing.length === 0) return found
  const missing = found.missing.map((title) => `「${title}」`).join('')
  throw new NotThisTable(
    `${whole}没有${missing}这${found.missing.length > 1 ? '些' : '一'}列。请补上，列名照模板写`,
  )
}

/** Where the template's example was left, and below the table: who made it, and sums. */
const isExample = (first: string) => first.startsWith('示例')
const isBelow = (filled: readonly string[]) =>
  /^(合计|总计|小计|填表|制表|审核|备注|说明|注[:：])/u.test(filled[0] ?? '') && filled.length <= 4

/** Whether a row says nothing of anybody. */
function isAside(row: readonly Cell[]): boolean {
  const filled = row.map(plain).filter((text) => text !== '')
  return filled.length === 0 || isExample(filled[0] ?? '') || isBelow(filled)
}

/** Reads the cells of a row; tells what cannot be read, and what must not be empty. */
function valuesOf(
  kind: AnyTableKind,
  { places }: Header,
  cells: readonly Cell[],
  tell: (column: string, cure: string, found: string) => void,
): Values {
  const values: Values = {}
  for (const [name, { title, needs, read }] of Object.entries(kind.columns)) {
    const cell = cells[places.get(name) ?? -1] ?? null
    const text = plain(cell)
    if (text === '' && needs === 'cell') tell(title, '不能为空', '')
    if (text === '' || read === undefined) continue
    try {
      values[name] = read(cell)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      tell(title, error.message, text)
    }
  }
  return values
}

/** Complaints as they are found, in the order of the rows. */
export function collect(): { complaints: Complaint[]; tell: Tell } {
  const complaints: Complaint[] = []
  const tell: Tell = (row, column, cure, found = '') => complaints.push({ row, column, found, cure })
  return { complaints, tell }
}

/** Reads a kind of table from a file's sheets; throws {@link NotThisTable}. Blank rows and the example are passed over. */
export function readTable(kind: AnyTableKind, sheets: readonly Sheet[]): Table {
  const { name, rows: all, header } = fitting(kind, sheets)
  const { complaints, tell } = collect()
  const rows = all.slice(header.below).flatMap((cells, index): Placed<Values>[] => {
    if (isAside(cells)) return []
    const row = header.below + index + 1
    const values = valuesOf(kind, header, cells, (column, cure, found) => tell(row, column, cure, found))
    const rest = [...header.others].flatMap(([place, heading]) => {
      const cell = cells[place] ?? null
      return kind.hasRest && plain(cell) !== '' ? [[heading, cell] as const] : []
    })
    return [{ row, values, rest: new Map(rest) }]
  })
  if (rows.length === 0) throw new NotThisTable(`「${name}」里只有表头，没有内容。请填好后再导入`)
  if (rows.length > mostRows)
    throw new NotThisTable(`有 ${rows.length} 行，一次最多 ${mostRows} 行。请分成几个文件`)
  return { sheet: name, rows, complaints }
}
