/**
 * The most that each log, screen and timer may cost: budget.json, held by tests/functions/costs.test.ts. A number is a
 * most; `perClass` and `perDay` are added for each class of the school and each school day that has passed.
 */
import budget from './budget.json'
import type { Column } from './measure'
import type { Cost } from './row'

interface Most {
  calls: number
  read: number
  written: number
  /** Bytes of the bodies on the SDK's wire, both ways. */
  bytes: number
}

export interface Allowance extends Most {
  perClass?: Partial<Most>
  perDay?: Partial<Most>
}

export const allowances = budget as Record<string, Allowance>

const units = ['calls', 'read', 'written', 'bytes'] as const

const spentOn = ({ calls, docsRead, docsWritten, bytesSent, bytesReceived }: Cost): Most => ({
  ...{ calls, read: docsRead, written: docsWritten, bytes: bytesSent + bytesReceived },
})

/** Everything in a column that costs more than it may, was refused, or has no budget. */
export function overruns({ size, costs }: Column): string[] {
  return [...costs].flatMap(([row, cost]) => {
    const allowed = allowances[row]
    if (typeof cost === 'string') return [`${row}: ${cost}`]
    if (allowed === undefined) return [`${row}: no budget`]
    const spent = spentOn(cost)
    return units.flatMap((unit) => {
      const { perClass = {}, perDay = {} } = allowed
      const most = allowed[unit] + (perClass[unit] ?? 0) * size.classes + (perDay[unit] ?? 0) * size.days
      return spent[unit] > most ? [`${row}: ${spent[unit]} ${unit}, may be ${most}`] : []
    })
  })
}
