/** Tables as tests make them, and the school that they are brought to. */
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { sheetsOf } from '../../cloudfunctions/lib/imports/file/index'
import type { Cell } from '../../shared/imports/cells'
import { type KindName, tableKinds } from '../../shared/imports/index'
import type { Complaint, Plan } from '../../shared/imports/kind'
import { collect, readTable } from '../../shared/imports/table'

export const classes = [
  { id: 'c11', grade: 1, name: '一年级(1)班' },
  { id: 'c12', grade: 1, name: '一年级(2)班' },
  { id: 'c71', grade: 7, name: '七年级(1)班' },
]

export const knownRoll = (own: object = {}) => ({
  ...{ today: '2026-10-14', isOpen: true, begins: '2026-09-01', system: '6-3', classes },
  ...{ pupils: new Map(), ...own },
})

export interface Read {
  plan: Plan
  complaints: Complaint[]
}

/** What a kind of table comes to, from its rows as a file has them. */
export function planOf(name: KindName, known: object, ...rows: Cell[][]): Read {
  const kind = tableKinds[name]
  const table = readTable(kind, [{ name: 'Sheet1', rows }])
  const { complaints, tell } = collect()
  const plan = kind.plan(table.rows, known as never, tell)
  return { plan, complaints: [...table.complaints, ...complaints].sort((a, b) => a.row - b.row) }
}

/** Complaints as they are compared: "row column cure". */
export const toldOf = ({ complaints }: Pick<Read, 'complaints'>): string[] =>
  complaints.map(({ row, column, cure }) => `${row} ${column} ${cure}`)

/** A workbook of one sheet. */
export const workbook = (rows: Cell[][], sheet = '学生'): Promise<Buffer> =>
  writeWorkbook(rows as SheetData, { sheet }).toBuffer()

/** The message with which a file is refused, or what was read. */
export const refusalOf = (file: Buffer): Promise<string> =>
  sheetsOf(file).then(
    (sheets) => `read ${sheets.length}`,
    (error: unknown) => (error as Error).message,
  )
