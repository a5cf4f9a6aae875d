/** Files as they come: what is no table is refused, and told what to do about it. */
import { deflateRawSync } from 'node:zlib'
import { sheetsOf } from '../../cloudfunctions/lib/imports/file/index'
import { refusalOf, workbook } from './support'

const rows = [
  ['学籍号', '姓名'],
  ['G1', '王小明'],
]
const csv = '学籍号,姓名\r\nG1,"王,小明"\r\n'

/** A zip file of entries, with the size that each claims. */
function zip(...entries: { name: string; content: Buffer; claims?: number }[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, content, claims = content.length } of entries) {
    const packed = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(name.length, 26)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt16LE(8, 10)
    line.writeUInt32LE(packed.length, 20)
    line.writeUInt32LE(claims, 24)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt32LE(at, 42)
    locals.push(head, Buffer.from(name), packed)
    directory.push(line, Buffer.from(name))
    at += head.length + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
const book = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }

test('a workbook and texts in the usual writings are read', async () => {
  expect(await sheetsOf(await workbook(rows))).toEqual([{ name: '学生', rows }])
  const read = [
    ['学籍号', '姓名'],
    ['G1', '王,小明'],
  ]
  // "学籍号,姓名\nG1,王,小明" as Excel in China writes it: GB 18030.
  const gb = Buffer.from('d1a7bcaebac52cd0d5c3fb0a47312c22cdf52cd0a1c3f7220a', 'hex')
  const texts = [Buffer.from(csv), Buffer.from(`\uFEFF${csv}`), gb, Buffer.from(`\uFEFF${csv}`, 'utf16le')]
  for (const text of texts) expect((await sheetsOf(text))[0]?.rows.slice(0, 2)).toEqual(read)
  const tabbed = await sheetsOf(Buffer.from('学籍号\t姓名\nG1\t王小明'))
  expect(tabbed[0]?.rows).toEqual(rows)
})

test.each<[string, Buffer, string]>([
  ['empty', Buffer.alloc(0), '文件是空的'],
  [
    'locked',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    '文件加了密码。请在 Excel 中去掉打开密码',
  ],
  ['old', Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')]), '旧格式的文件（.xls）'],
  ['a PDF', Buffer.from('%PDF-1.7 ...'), '这是 PDF 文件，不是表格'],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), '这是图片，不是表格'],
  ['a web page', Buffer.from('\n<html xmlns:x="urn:excel"><table>'), '网页格式的文件，只是名字像 Excel'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), '这个文件不是表格'],
  ['with macros', zip(book, { name: 'xl/vbaProject.bin', content: Buffer.from('x') }), '文件里有宏（.xlsm）'],
  ['a document', zip({ name: 'word/document.xml', content: Buffer.from('x') }), '这不是 Excel 表格'],
  ['50 MB', Buffer.alloc(50 * 1024 * 1024, 'a'), '文件超过 10 MB'],
  [
    'a bomb',
    zip(book, { name: 'xl/a.xml', content: Buffer.alloc(11 * 1024 * 1024), claims: 10 }),
    '文件超过 10 MB',
  ],
  ['no workbook inside', zip(book), '表格读不出来，可能已损坏'],
  ['open quotes', Buffer.from('a,b\n"x,y\n'), '可能有引号没有配对'],
])('%s', async (_, file, cure) => {
  jest.spyOn(console, 'error').mockReturnValue()
  expect(await refusalOf(file)).toContain(cure)
})

test('a workbook that was cut off anywhere, or had a bit turned, is refused or read, and nothing else', async () => {
  jest.spyOn(console, 'error').mockReturnValue()
  const whole = await workbook(rows)
  for (const part of [4, 30, 500, whole.length / 2, whole.length - 10, whole.length - 1])
    expect(await refusalOf(whole.subarray(0, part))).toMatch(/不完整|已损坏/u)
  for (let at = 5; at < whole.length; at += 97) {
    const turned = Buffer.from(whole)
    turned[at] = (turned[at] ?? 0) ^ 0x10
    expect(await refusalOf(turned)).toMatch(/^read 1$|^「文件」/u)
  }
})
