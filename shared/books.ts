/**
 * What is kept for reading: the school's settings, and the sums of every ledger beside what the roll says.
 * Maps are keyed by {@link keyOf} of the id.
 */
import type { Calendar } from './calendar'
import type { PolicyOverrides } from './policy/overrides'
import type { Signals } from './coaching/signal'
import type { Profile } from './roll'
import type { System } from './stages'
import type { Figures } from './surveys/figures'
import type { Tally } from './tallies/tally'

export interface SchoolClass {
  id: string
  grade: number
  name: string
}

/** The subject of a plan's row that is the grade's total. */
export const wholeWeek = '*'

/** A row of the curriculum plan. */
export interface PlannedLessons {
  grade: number
  subject: string
  lessons: number
}

/** Last year's figures, or null where there is no baseline. */
export interface LastYear {
  fitness: { examined: number; excellent: number; good: number; pass: number } | null
  eyesight: { examined: number; myopic: number } | null
}

export interface Settings {
  id: string
  name: string
  system: System
  calendar: Calendar
  lastYear: LastYear
  policy: PolicyOverrides
  plan: PlannedLessons[]
  classes: SchoolClass[]
}

/** A ledger's sums and the revision that they are of: the newer one counts. */
export interface Summed {
  rev: number
  tally: Tally
}

/** A pupil in the books of a class: the roll, of the guardians no more than how many have joined, and the sums. */
export type PupilEntry = Summed & Pick<Profile, 'name' | 'proxy' | 'consent' | 'roll'> & { guardians: number }

/** A class's books: every pupil who ever was or will be in it, and the class's own records by month. */
export interface ClassBooks {
  class: string
  pupils: Record<string, PupilEntry>
  months: Record<string, Summed>
}

export interface StaffEntry extends Summed {
  name: string
  roles: string[]
  classes: string[]
  /** The number in the school's own list (工号), of those whom a list brought: see staff.ts. */
  number?: string
  /** The accounts that were theirs, the newest last: it alone is one. Before the first, the id is the account. */
  accounts?: string[]
  /** The classes of which they are the head teacher (班主任), among those they teach. */
  headOf?: string[]
}

/**
 * A survey after closing: sums alone, and who answered; with fewer than five ballots there are no figures. Results that
 * were kept before there were questions have no `figures`, and those from before the signals no `signals`.
 */
export type SurveyResult =
  | {
      ballots: number
      satisfied: number
      answered: string[]
      figures?: Figures
      signals?: Signals
      isForgotten?: true
    }
  | { tooFew: true; isForgotten?: true }

/** The school's books: settings, the sums of its own records, its staff, and the surveys that were settled. */
export interface SchoolBooks {
  settings: Settings
  tally: Tally
  staff: Record<string, StaffEntry>
  results: Record<string, SurveyResult>
}
