/** The costs of several columns as one table of Markdown, and what each row grows with. */
import type { Column } from './measure'
import type { Cost } from './row'

const bytesOf = ({ bytesSent, bytesReceived }: Cost) => bytesSent + bytesReceived

/** Bytes that differ by less than this share are told as the same. */
const tolerance = 0.1

const kilobytes = (bytes: number) => (bytes < 99_500 ? (bytes / 1000).toFixed(1) : (bytes / 1000).toFixed(0))
const countsOf = ({ calls, docsRead, docsWritten }: Cost) => `${calls} / ${docsRead} / ${docsWritten}`

/** Whether a figure differs between columns that have the same of something. */
function differs(
  columns: readonly Column[],
  row: string,
  same: 'pupils' | 'days',
  isOther: (one: Cost, other: Cost) => boolean,
): boolean {
  const found = columns.flatMap(({ size, costs }) => {
    const cost = costs.get(row)
    return typeof cost === 'object' ? [{ at: size[same], cost }] : []
  })
  return found.some((one) => found.some((other) => one.at === other.at && isOther(one.cost, other.cost)))
}

const byBytes = (one: Cost, other: Cost) => bytesOf(one) > bytesOf(other) * (1 + tolerance)
const byCounts = (one: Cost, other: Cost) => countsOf(one) !== countsOf(other)

/** What a row grows with: the school, or the days that have passed; its counts, or its bytes alone. */
export function growthOf(columns: readonly Column[], row: string): string {
  const grows = (what: string, same: 'pupils' | 'days') =>
    differs(columns, row, same, byCounts)
      ? what
      : differs(columns, row, same, byBytes)
        ? `${what} (bytes)`
        : ''
  return [grows('school', 'days'), grows('days', 'pupils')].filter((one) => one !== '').join(', ')
}

function cellsOf(columns: readonly Column[], row: string): string[] {
  const costs = columns.map((column) => column.costs.get(row))
  const counts = new Set(costs.flatMap((cost) => (typeof cost === 'object' ? [countsOf(cost)] : [])))
  const [only] = counts.size === 1 ? counts : []
  const cell = (cost: Cost | string | undefined) => {
    if (typeof cost !== 'object') return cost ?? ''
    return only === undefined ? `${countsOf(cost)}: ${kilobytes(bytesOf(cost))}` : kilobytes(bytesOf(cost))
  }
  return [row, only ?? '', ...costs.map(cell), growthOf(columns, row)]
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A row for each log, screen and timer: its counts, and in each column its kilobytes. */
export function costTable(columns: readonly Column[]): string {
  const heads = columns.map(({ size }) => `${size.pupils.toLocaleString('en')}, day ${size.days}`)
  const rows = [...(columns[0]?.costs.keys() ?? [])]
  const head = ['what', 'calls / read / written', ...heads, 'grows with']
  return [head, head.map(() => '---'), ...rows.map((row) => cellsOf(columns, row))].map(line).join('\n')
}
