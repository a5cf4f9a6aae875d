/** The sheets of a workbook (.xlsx). */
import readWorkbook from 'read-excel-file/node'
import type { Cell } from '../../../../shared/imports/cells'
import type { Sheet } from '../../../../shared/imports/table'
import { logLine } from '../../log-line'
import { contentsOf } from './contents'
import { refuseFile } from './unreadable'

const withMacros = /(^|\/)vbaProject\.bin$/iu

function refuseOthers(names: readonly string[]): void {
  if (names.some((name) => withMacros.test(name)))
    throw refuseFile('文件里有宏（.xlsm）。请另存为“Excel 工作簿（.xlsx）”，去掉宏后再选')
  if (!names.includes('xl/workbook.xml'))
    throw refuseFile('这不是 Excel 表格。请选择 Excel（.xlsx）或 CSV 文件')
}

export async function readSheets(file: Buffer): Promise<Sheet[]> {
  refuseOthers(contentsOf(file))
  try {
    const sheets = await readWorkbook(file)
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }))
  } catch (error) {
    logLine('a workbook was not read', {}, error)
    throw refuseFile('表格读不出来，可能已损坏。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再选')
  }
}
