/** What a cell says, however it was typed. */
import { plain, readDate, readName, readNumber, readWhole } from '../../shared/imports/cells'

const cureOf = (read: () => unknown): string => {
  try {
    return `read ${String(read())}`
  } catch (error) {
    return (error as Error).message
  }
}

test.each([
  ['2026-09-01', '2026-09-01'],
  ['2026/9/1', '2026-09-01'],
  ['2026.9.1', '2026-09-01'],
  ['2026年9月1日', '2026-09-01'],
  ['２０２６年０９月０１日', '2026-09-01'],
  ['20260901', '2026-09-01'],
  [20260901, '2026-09-01'],
  [46266, '2026-09-01'],
  ['46266', '2026-09-01'],
  ['2026-09-01 00:00:00', '2026-09-01'],
  [new Date('2026-09-01T00:00:00Z'), '2026-09-01'],
])('the day %p', (cell, date) => {
  expect(readDate(cell)).toBe(date)
})

test.each(['2026-02-30', '9月1日', '26-9-1', '2026', 'x', 12])('%p is no day', (cell) => {
  expect(cureOf(() => readDate(cell))).toBe('应为存在的日期，如 2026-09-01')
})

test.each([
  ['王　小 明', '王小明'],
  [' 王小明\u200B', '王小明'],
  ['阿依•古丽', '阿依·古丽'],
  ['阿依．古丽', '阿依·古丽'],
  ['Anna  Lee', 'Anna Lee'],
])('the name %p', (cell, name) => {
  expect(readName(cell)).toBe(name)
})

test('a name has letters, and not too many', () => {
  expect(cureOf(() => readName('123'))).toBe('应为姓名')
  expect(cureOf(() => readName('王'.repeat(41)))).toBe('最多 40 个字')
})

test('a number is read as it stands, and not where Excel has lost a part of it', () => {
  expect(readNumber('ｇ3711 0020\u00A01830')).toBe('G371100201830')
  expect(readNumber(12)).toBe('12')
  expect(cureOf(() => readNumber(3.711002018303e18))).toContain('末几位已经丢失')
  expect(cureOf(() => readNumber('3.7E+18'))).toContain('科学记数')
  expect(cureOf(() => readNumber('甲1'))).toContain('应为字母和数字')
})

test('a whole number', () => {
  expect([readWhole('１２', 0), readWhole('1,200', 0), readWhole(5, 0)]).toEqual([12, 1200, 5])
  expect(cureOf(() => readWhole('5人', 0, 9))).toBe('应为 0 到 9 的整数')
  expect(cureOf(() => readWhole(2.5, 0, 9))).toBe('应为 0 到 9 的整数')
})

test('full width, blanks and marks that nobody sees', () => {
  expect(plain('\uFEFFＡ１（２）\u3000班 ')).toBe('A1(2) 班')
  expect([plain(null), plain(undefined), plain(0)]).toEqual(['', '', '0'])
})
