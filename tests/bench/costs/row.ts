/** One thing that somebody asks of a function, and what it costs. */
import type { CloudBase, Costs } from '../../../local/cloudbase'
import type { Door } from '../../../shared/doors'
import type { Place } from './place'

/** What may be asked; the answer of an earlier row may be part of it. */
export interface Ask {
  name: string
  door: Door
  action: string
  /** Where it is asked, if not at the school: its district. */
  at?: string
  by: (place: Place) => string
  input: (place: Place) => unknown
  /** What must be there before, and is not counted. */
  before?: (cloud: CloudBase, place: Place) => void
}

/** What something cost: the SDK's calls, documents and bytes, and the bytes of the function's own answer. */
export interface Cost extends Costs {
  answered: number
}

/** The answer of an earlier row. */
export function answerOf({ answers }: Place, row: string): unknown {
  if (!answers.has(row)) throw new Error(`${row} has not been answered`)
  return answers.get(row)
}
