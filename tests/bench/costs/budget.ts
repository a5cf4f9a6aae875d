/**
 * The most that each log, screen and timer may cost: budget.json, held by tests/functions/costs.test.ts. A number is a
 * most; `perClass` and `perDay` are added for each class of the school and each school day that has passed, `perClassDay`
 * for each of its classes on each of these days. Bytes, and what timers do, may be 1.25 times what was measured in the
 * school of 2,000; the calls and documents of logs and screens are those that were measured.
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
  perClassDay?: Partial<Most>
}

export const allowances = budget as Record<string, Allowance>

const units = ['calls', 'read', 'written', 'bytes'] as const

const spentOn = ({ calls, docsRead, docsWritten, bytesSent, bytesReceived }: Cost): Most => ({
  ...{ calls, read: docsRead, written: docsWritten, bytes: bytesSent + bytesReceived },
})

function mostOf(allowed: Allowance, unit: keyof Most, { classes, days }: Column['size']): number {
  const { perClass = {}, perDay = {}, perClassDay = {} } = allowed
  const each = (perClass[unit] ?? 0) + (perClassDay[unit] ?? 0) * days
  return allowed[unit] + each * classes + (perDay[unit] ?? 0) * days
}

/** Everything in a column that costs more than it may, was refused, or has no budget. */
export function overruns({ size, costs }: Column): string[] {
  return [...costs].flatMap(([row, cost]) => {
    const allowed = allowances[row]
    if (typeof cost === 'string') return [`${row}: ${cost}`]
    if (allowed === undefined) return [`${row}: no budget`]
    const spent = spentOn(cost)
    return units.flatMap((unit) => {
      const most = mostOf(allowed, unit, size)
      return spent[unit] > most ? [`${row}: ${spent[unit]} ${unit}, may be ${most}`] : []
    })
  })
}
