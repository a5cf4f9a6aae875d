/** What is stored, as a guardian reads it: field by field, and nobody's account but as what they are to the child. */
import type { Settings } from '../../../shared/books'
import { labelOf } from '../../../shared/records/labels'
import { optionName } from '../../../shared/records/options'
import { whoIs } from '../screens/child'

export interface Reader {
  caller: string
  settings: Settings
}

const minuteLength = 'YYYY-MM-DDTHH:MM'.length
export const atMinute = (at: string): string => at.slice(0, minuteLength).replace('T', ' ')

/** Ties as a guardian may know them. */
export const tiesOf = (guardians: readonly string[], { caller }: Reader): string[] =>
  guardians.map((account) => whoIs({ by: account, as: 'guardian' }, caller))

/** A stored value without the accounts of others. */
export function withoutAccounts(value: Record<string, unknown>, reader: Reader): Record<string, unknown> {
  const { guardians } = value
  return Array.isArray(guardians) ? { ...value, guardians: tiesOf(guardians as string[], reader) } : value
}

const classNamed = (id: unknown, { settings }: Reader) =>
  settings.classes.find((one) => one.id === id)?.name ?? String(id)

function wordOf(field: string, value: unknown, reader: Reader): string {
  if (value === null || value === undefined || value === '') return '无'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (field === 'class') return classNamed(value, reader)
  if (Array.isArray(value)) return value.map((one) => wordOf(field, one, reader)).join('、') || '无'
  return optionName(typeof value === 'string' ? value : JSON.stringify(value))
}

/** "入睡时间：2026-10-13T21:00", for each field. */
export const linesOf = (value: Record<string, unknown>, reader: Reader): string[] =>
  Object.entries(value).map(([field, one]) => `${labelOf(field)}：${wordOf(field, one, reader)}`)
