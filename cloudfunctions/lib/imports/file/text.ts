/** The one sheet of a text of values (.csv): in UTF-8, or in GB 18030 as Excel in China writes it; by commas or tabs. */
import { parse } from 'csv-parse/sync'
import type { Sheet } from '../../../../shared/imports/table'
import { refuseFile } from './unreadable'

const utf16 = Buffer.from([0xff, 0xfe])

/** The text of a file: what is not sound UTF-8 is GB 18030, of which GBK and GB 2312 are parts. */
function decoded(file: Buffer): string {
  if (file.subarray(0, 2).equals(utf16)) return new TextDecoder('utf-16le').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('gb18030').decode(file)
  }
}

/** A table copied out of Excel is parted by tabs. */
const delimiterOf = (text: string) => {
  const [first = ''] = text.split('\n', 1)
  return ['\t', ';', ','].find((sign) => first.includes(sign)) ?? ','
}

export function readText(file: Buffer): Sheet[] {
  const text = decoded(file)
  const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }
  try {
    const rows = parse(text, { ...options, delimiter: delimiterOf(text) })
    return [{ name: 'CSV', rows }]
  } catch {
    throw refuseFile('CSV 文件读不出来：可能有引号没有配对。请用 Excel 打开，另存为 .xlsx 后再选')
  }
}
