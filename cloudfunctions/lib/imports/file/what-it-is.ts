/**
 * What a file is by its first bytes, whatever it is called. Sources: [MS-CFB] 2.2 (old .xls, and the shell of an encrypted
 * .xlsx, whose stream "EncryptedPackage" stands in its directory as UTF-16: [MS-OFFCRYPTO] 2.3.4.4); APPNOTE.TXT 4.3.7.
 */
import { refuseFile } from './unreadable'

const begins = (file: Buffer, ...bytes: number[]): boolean =>
  file.subarray(0, bytes.length).equals(Buffer.from(bytes))

const isZip = (file: Buffer) => begins(file, 0x50, 0x4b, 0x03, 0x04) || begins(file, 0x50, 0x4b, 0x05, 0x06)
const isCompound = (file: Buffer) => begins(file, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

/** Files that are often chosen by mistake. */
const others: readonly [words: string, ...bytes: number[]][] = [
  ['这是 PDF 文件', 0x25, 0x50, 0x44, 0x46],
  ['这是图片', 0xff, 0xd8, 0xff],
  ['这是图片', 0x89, 0x50, 0x4e, 0x47],
  ['这是图片', 0x47, 0x49, 0x46, 0x38],
  ['这是压缩包', 0x52, 0x61, 0x72, 0x21],
  ['这是压缩包', 0x37, 0x7a, 0xbc, 0xaf],
]

/** Markup that some systems give out as "Excel". */
const isMarkup = (file: Buffer) =>
  /^(\uFEFF)?\s*<(!doctype|html|table|\?xml|meta|head|body)/iu.test(file.subarray(0, 512).toString('utf8'))

const asXlsx = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再选'

/** Whether a file is a workbook or text; whatever else it is, it is refused. */
export function whatItIs(file: Buffer): 'workbook' | 'text' {
  if (file.length === 0) throw refuseFile('文件是空的。请重新选择')
  if (isZip(file)) return 'workbook'
  if (isCompound(file)) {
    if (file.includes(encrypted)) throw refuseFile('文件加了密码。请在 Excel 中去掉打开密码，保存后再选')
    throw refuseFile(`这是旧格式的文件（.xls）。${asXlsx}`)
  }
  const other = others.find(([, ...bytes]) => begins(file, ...bytes))
  if (other) throw refuseFile(`${other[0]}，不是表格。请选择 Excel（.xlsx）或 CSV 文件`)
  if (isMarkup(file)) throw refuseFile(`这是网页格式的文件，只是名字像 Excel。${asXlsx}`)
  // Two null bytes in a row stand in no text, of whichever encoding.
  if (file.includes(Buffer.from([0, 0])))
    throw refuseFile('这个文件不是表格。请选择 Excel（.xlsx）或 CSV 文件')
  return 'text'
}
