/** What imports are called in words. */
import type { Complaint } from '../../../shared/imports/kind'
import type { ImportCounts } from '../../../shared/views/imports'
import { dayAndClock } from '../../words'

/** "新增 3 行、变更 2 行". */
export function countsInWords({ isNew, changed, same }: ImportCounts): string {
  const parts = [
    ...(isNew > 0 ? [`新增 ${isNew} 行`] : []),
    ...(changed > 0 ? [`变更 ${changed} 行`] : []),
    ...(same > 0 ? [`不变 ${same} 行`] : []),
  ]
  return parts.length === 0 ? '没有要写入的内容' : parts.join('、')
}

export const sinceInWords = (since: string): string => dayAndClock(since)

/** What stands in the cell, and what to do. */
export const faultInWords = ({ column, found, cure }: Complaint): string =>
  found === '' ? `${column}：${cure}` : `${column}「${found}」：${cure}`

export const faultLine = (fault: Complaint): string => `第 ${fault.row} 行 ${faultInWords(fault)}`

const quoted = (text: string) => `"${text.replace(/"/gu, '""')}"`

/** As a table that Excel opens: it takes UTF-8 for what it is by the mark before it. */
export const faultsAsTable = (faults: readonly Complaint[]): string =>
  [
    '\uFEFF行,列,现在的内容,怎么改',
    ...faults.map(({ row, column, found, cure }) => [String(row), column, found, cure].map(quoted).join(',')),
  ].join('\r\n')

export interface FaultyRow {
  row: number
  faults: Complaint[]
}

/** Complaints by their rows, in order. */
export function byRow(faults: readonly Complaint[]): FaultyRow[] {
  const rows = new Map<number, Complaint[]>()
  for (const fault of faults) rows.set(fault.row, [...(rows.get(fault.row) ?? []), fault])
  return [...rows].map(([row, all]) => ({ row, faults: all }))
}
