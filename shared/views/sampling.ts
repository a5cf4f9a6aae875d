/** In which weeks of the term families are asked, for whoever leads the school. */
import type { Period } from '../calendar'

export interface TermWeek {
  /** Its Monday. */
  week: string
  /** Its first and last school day in the term, and how many there are. */
  from: string
  to: string
  days: number
  /** Whether it is over. */
  isPast: boolean
}

export interface SamplingView {
  today: string
  term: Period
  /** The weeks of the term that have a school day. */
  weeks: TermWeek[]
  /** The Mondays that were named last, of other terms too; none: every week is asked. */
  chosen: string[]
  /** Nights of school days that a child needs in a term before its sleep counts. */
  nights: number
}
