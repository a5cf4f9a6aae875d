/** What is handed in at a generated school, and what becomes of it. */
import type { ProblemCode } from '../../../shared/problems'
import { Dice } from '../../oracle/random/dice'

export interface Entry {
  /** An instant in local time, with its offset. */
  at: string
  by: string
  record: { type: string; [field: string]: unknown }
  /** The code that it has to be refused with. */
  refused?: ProblemCode
}

/** Whatever has a ledger of its own hands in its entries day by day, and keeps beside them what they come to. */
export interface Unit {
  /** What is handed in about a day: on that day or a little later. Asked once for each day, in order. */
  about(date: string): Entry[]
}

const two = (value: number): string => String(value).padStart(2, '0')

export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** An instant of a day between two whole hours. */
export const between = (dice: Dice, date: string, from: number, to: number): string =>
  `${date}T${clock(dice.whole(60 * from, 60 * to - 1))}:${two(dice.whole(0, 59))}+08:00`

/** The same choices for the same things, whatever was chosen before: a day can be made without those before it. */
export function diceFor(...about: (string | number)[]): Dice {
  let hash = 0x811c9dc5
  for (const sign of about.join('/')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return new Dice(hash >>> 0)
}

/** Entries in the order in which they come in. */
export const inTime = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
