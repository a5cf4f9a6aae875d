/**
 * What a cell of a school's table says, however it was typed: full-width digits and letters, blanks of all kinds, dates
 * in the usual forms or as Excel counts them. Each reader gives the value, or throws {@link Unreadable} with the cure.
 */
import { addDays, isDate } from '../calendar'

/** As a table has it: an empty cell is null, and a date is one where Excel knew it for one. */
export type Cell = string | number | boolean | Date | null

/** A cell that cannot be read; the message says what it should be. */
export class Unreadable extends Error {}

/** Joiners and marks that no eye sees: zero width, byte order, soft hyphens. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu

/** The text of a cell: full width made half, every blank a space, no blanks around it. "" where it is empty. */
export function plain(cell: Cell | undefined): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  const text = String(cell ?? '').normalize('NFKC')
  return text.replace(unseen, '').replace(/\s+/gu, ' ').trim()
}

/** A heading as headings are compared: without blanks, brackets' contents, stars and colons. */
export const plainHeading = (cell: Cell | undefined): string =>
  plain(cell)
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s*:?_-]/gu, '')
    .toLowerCase()

const dots = /[·•‧∙⋅・⸱.。]/gu

/** A person's name: spaced out ("王 明") or with any of the dots that input methods give ("阿依·古丽"). */
export function readName(cell: Cell): string {
  const text = plain(cell)
  const name = /[a-z]/iu.test(text) ? text : text.replace(/ /gu, '').replace(dots, '·')
  if ([...name].length > 40) throw new Unreadable('最多 40 个字')
  if (!/\p{Letter}/u.test(name)) throw new Unreadable('应为姓名')
  return name
}

/** Excel keeps fifteen digits of a number: the rest of a longer one is lost. */
const mostDigits = 1e15

/** A number that names somebody, such as a 学籍号: letters and digits, at most `most` signs. */
export function readNumber(cell: Cell, most = 40): string {
  if (typeof cell === 'number' && Math.abs(cell) >= mostDigits)
    throw new Unreadable('Excel 把它当成数字，末几位已经丢失。请把这一列设为「文本」，重新填写')
  const text = plain(cell).replace(/ /gu, '')
  if (/^\d(\.\d+)?e\+\d+$/iu.test(text))
    throw new Unreadable('Excel 把它写成了科学记数，末几位已经丢失。请把这一列设为「文本」，重新填写')
  if (!/^[\w-]+$/u.test(text)) throw new Unreadable('应为字母和数字，中间没有其他符号')
  if (text.length > most) throw new Unreadable(`最多 ${most} 位`)
  return text.toUpperCase()
}

/** The day before Excel's first, as it counts from 1900-03-01 on. */
const excelBegins = '1899-12-30'
const firstSerial = 20_000
const lastSerial = 80_000

const pad = (part: string | undefined) => String(Number(part)).padStart(2, '0')

/** 2026-09-01, 2026/9/1, 2026.9.1, 2026年9月1日, 20260901, each with a time behind it. */
const written = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?: .*)?$/u
const closeUp = /^(\d{4})(\d{2})(\d{2})$/u

/** A day, "YYYY-MM-DD". */
export function readDate(cell: Cell): string {
  const text = plain(cell)
  if (/^\d{5}(\.\d+)?$/u.test(text) && Number(text) > firstSerial && Number(text) < lastSerial)
    return addDays(excelBegins, Math.floor(Number(text)))
  const [, year, month, day] = written.exec(text) ?? closeUp.exec(text) ?? []
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (!isDate(date)) throw new Unreadable('应为存在的日期，如 2026-09-01')
  return date
}

/** A whole number from `min` on; "12.0" is one, "12 人" is not. */
export function readWhole(cell: Cell, min: number, max = 1_000_000): number {
  const text = plain(cell).replace(/,/gu, '')
  const value = Number(text)
  if (text === '' || !Number.isInteger(value) || value < min || value > max)
    throw new Unreadable(`应为 ${min} 到 ${max} 的整数`)
  return value
}

/** One of several answers, by any of the words that schools use for it. */
export function readOneOf<Value>(cell: Cell, words: ReadonlyMap<string, Value>, told: string): Value {
  const found = words.get(plain(cell).replace(/ /gu, ''))
  if (found === undefined) throw new Unreadable(`应为 ${told}`)
  return found
}

/** Words for values, ready to be looked up: `{ 男: ['男', '男性', '1'] }`. */
export const wordsFor = <Value>(
  ...groups: readonly (readonly [Value, ...string[]])[]
): ReadonlyMap<string, Value> =>
  new Map(groups.flatMap(([value, ...words]) => words.map((word) => [word, value] as const)))

/** Several things in one cell, as they are usually parted. */
export const partsOf = (cell: Cell): string[] =>
  String(cell ?? '')
    .normalize('NFKC')
    .split(/[、,;/|\n]/u)
    .map((part) => plain(part))
    .filter((part) => part !== '')
