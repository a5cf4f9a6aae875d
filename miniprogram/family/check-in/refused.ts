/** What was sent of a child's day and refused: it is offered again, with the reason. */
import { type Entry, isLogged } from '../../outbox/entry'
import { type Measure, measures } from '../averages'
import { isSame, type Whose, valuesOf } from '../evening'
import type { KeptPart, KeptParts } from './kept-evening'

const measureOf = (type: string): Measure | undefined =>
  (Object.keys(measures) as Measure[]).find((measure) => measure === type)

/** The refused entries of a child's day. */
export const refusedOn = ({ student, date }: Whose, entries: readonly Entry[]): Entry[] =>
  entries.filter(
    (entry) =>
      entry.problem && isLogged(entry) && entry.record.student === student && entry.record.date === date,
  )

/** The parts that they come from, as they were filled in. */
export function refusedParts(whose: Whose, entries: readonly Entry[]): KeptParts {
  const parts: KeptParts = {}
  for (const { problem, ...entry } of refusedOn(whose, entries)) {
    const measure = isLogged(entry) ? measureOf(entry.record.type) : undefined
    if (problem === undefined || measure === undefined || !isLogged(entry)) continue
    parts[measure] = { isOn: true, isTouched: true, values: valuesOf(measure, entry.record), problem }
  }
  return parts
}

/** What is left of a day: what was typed after it was refused stands before what was refused. */
export function leftOf(refused: KeptParts, typed: KeptParts): KeptParts {
  const left = { ...refused }
  for (const [measure, part] of Object.entries(typed) as [Measure, KeptPart][]) {
    const before = refused[measure]
    if (before === undefined || !part.isOn || !isSame(part.values, before.values)) left[measure] = part
  }
  return left
}
