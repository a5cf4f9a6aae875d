/**
 * What is stored, as a guardian reads it: field by field, times as people say them, and nobody's account but as what they
 * are to the child. What only a program reads, such as the id of a visit, is left to the data.
 */
import type { Settings } from '../../../shared/books'
import { duration } from '../../../shared/duration'
import { labelOf } from '../../../shared/records/labels'
import { optionName } from '../../../shared/records/options'
import { whoIs } from '../screens/child'

export interface Reader {
  caller: string
  settings: Settings
}

const minuteLength = 'YYYY-MM-DDTHH:MM'.length
export const atMinute = (at: string): string => at.slice(0, minuteLength).replace('T', ' ')

const isMoment = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)[:\d]*)?$/u

/** "2026年10月3日 21:00" of a date or a local time; anything else as it is. */
export function momentWords(text: string): string {
  const [, year, month, day, time] = isMoment.exec(text) ?? []
  if (year === undefined) return text
  return `${year}年${Number(month)}月${Number(day)}日${time === undefined ? '' : ` ${time}`}`
}

/** Ties as a guardian may know them. */
export const tiesOf = (guardians: readonly string[], { caller }: Reader): string[] =>
  guardians.map((account) => whoIs({ by: account, as: 'guardian' }, caller))

/** A stored value without the accounts of others. */
export function withoutAccounts(value: Record<string, unknown>, reader: Reader): Record<string, unknown> {
  const { guardians } = value
  return Array.isArray(guardians) ? { ...value, guardians: tiesOf(guardians as string[], reader) } : value
}

/** Ids that tell a person nothing. */
const forPrograms = new Set(['student', 'visit', 'task'])

/** Fields that stand in no record: what the books say of a child. */
const ownLabels: Readonly<Record<string, string>> = {
  consentVersion: '同意的说明',
  hasRefused: '说过不同意',
  erased: '离校后已删除的类别数',
  enrolledOn: '入学日期',
  enrolledIn: '入学时的班级',
  leftOn: '离校日期',
  moves: '转班',
  books: '待过的班级',
}

export const classNamed = (id: string, { settings }: Reader): string =>
  settings.classes.find((one) => one.id === id)?.name ?? '已撤销的班级'

const asTyped = (text: string) => text

type Worded = (value: never, reader: Reader) => string

const movesWords = (moves: Record<string, string>, reader: Reader) =>
  Object.entries(moves)
    .map(([date, own]) => `${momentWords(date)}到${classNamed(own, reader)}`)
    .join('、') || '无'

const versionWords = (version: number) => `第 ${version} 版`

/** Fields that are not said as others of their kind are. */
const worded: Readonly<Record<string, Worded>> = {
  class: classNamed,
  enrolledIn: classNamed,
  books: (all: string[], reader) => all.map((own) => classNamed(own, reader)).join('、'),
  moves: movesWords,
  version: versionWords,
  consentVersion: versionWords,
  nap: duration,
  ...{ name: asTyped, book: asTyped, note: asTyped, what: asTyped, item: asTyped },
  year: (year: string) => `${year} 学年`,
}

/** A value of a field, as people say it; "无" where there is none. */
export function wordOf(field: string, value: unknown, reader: Reader): string {
  if (value === null || value === undefined || value === '') return '无'
  const own = Object.hasOwn(worded, field) ? worded[field] : undefined
  if (own) return own(value as never, reader)
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((one) => wordOf(field, one, reader)).join('、') || '无'
  return typeof value === 'string' ? momentWords(optionName(value)) : JSON.stringify(value)
}

/** "入睡时间：2026年10月12日 21:00", for each field that says something. */
export const linesOf = (value: Record<string, unknown>, reader: Reader): string[] =>
  Object.entries(value)
    .filter(([field]) => !forPrograms.has(field))
    .map(([field, one]) => `${ownLabels[field] ?? labelOf(field)}：${wordOf(field, one, reader)}`)

/** What a record is called beside others of its type: its key as people say it, else its day, else nothing. */
export function titleOf(key: readonly string[], value: Record<string, unknown>, reader: Reader): string {
  const said = key
    .filter((field) => !forPrograms.has(field))
    .map((field) => wordOf(field, value[field], reader))
  return said.join(' ') || (typeof value.date === 'string' ? momentWords(value.date) : '')
}
