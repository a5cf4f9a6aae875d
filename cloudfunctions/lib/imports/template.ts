/** The action `template`: an empty table of a kind, with its header, an example, and how to fill it in. */
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import * as z from 'zod/mini'
import { kindNames, kindOf } from '../../../shared/imports/index'
import { columnsOf, type TemplateColumn } from '../../../shared/imports/template'
import { oneOf } from '../../../shared/records/fields'
import type { Request } from '../serve'
import { readLeader } from './leader'

export const templateInput = z.strictObject({ kind: oneOf(kindNames) })

const head = { fontWeight: 'bold', backgroundColor: '#E8EEF4', type: String } as const
const aside = { textColor: '#6B7280', type: String } as const
const leastWidth = 12

const tableOf = (columns: readonly TemplateColumn[]): SheetData => [
  columns.map(({ title, isRequired }) => ({ ...head, value: isRequired ? `${title}*` : title })),
  columns.map(({ example }) => ({ ...aside, value: example })),
]

const hintsOf = (columns: readonly TemplateColumn[], notes: readonly string[]): SheetData => [
  [
    { ...head, value: '列' },
    { ...head, value: '怎么填' },
  ],
  ...columns.map(({ title, hint }) => [title, hint]),
  [],
  ...notes.map((note) => [{ type: String, value: note }]),
  [{ type: String, value: '以“示例”开头的那一行不会导入，可以留着。带 * 的列必须有。' }],
]

/** The file in base64. One call. */
export async function readTemplate(
  { kind }: z.output<typeof templateInput>,
  request: Request,
): Promise<{ name: string; content: string }> {
  await readLeader(request)
  const { title, notes } = kindOf(kind)
  const columns = columnsOf(kindOf(kind))
  const widths = columns.map(({ title: own, example }) => ({
    width: Math.max(leastWidth, own.length * 2, example.length + 6),
  }))
  const sheets = [
    { data: tableOf(columns), sheet: title, columns: widths, stickyRowsCount: 1 },
    { data: hintsOf(columns, notes), sheet: '说明', columns: [{ width: 20 }, { width: 60 }] },
  ]
  const file = await writeWorkbook(sheets).toBuffer()
  return { name: `${title}模板.xlsx`, content: file.toString('base64') }
}
