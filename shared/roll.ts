/** The school roll (学籍): who is on it, in which class, on which day. */

/**
 * When a pupil came, left and moved. `moves` keeps the class of each transfer by its date; `books` every class in whose
 * books the pupil stands, those of transfers that were corrected too, so that none of them keeps an old roll.
 */
export interface Roll {
  enrolledOn: string
  enrolledIn: string
  leftOn: string | null
  moves: Record<string, string>
  books: string[]
}

/** What the roll says of a pupil, and who may speak for the child. */
export interface Profile {
  student: string
  name: string
  gender: string
  guardians: string[]
  proxy: boolean
  consent: boolean
  /** Which text was agreed to, where the app told: see shared/consent. */
  consentVersion?: number
  /** Whether the last word on the consent was a refusal, or that it was withdrawn. */
  hasRefused?: true
  /** Of one who left: how many of the groups of shared/keeping are erased, in their order. */
  erased?: number
  roll: Roll
}

/** Enrolled on or before the day, and not left on or before it. */
export const onRoll = (roll: Roll, date: string): boolean =>
  roll.enrolledOn <= date && (roll.leftOn === null || roll.leftOn > date)

/** Whether a pupil is on roll in a class on a day. */
export const isIn = (roll: Roll, id: string, date: string): boolean =>
  onRoll(roll, date) && classOn(roll, date) === id

/** The class on a day: that of the latest transfer dated on or before it, else the class of enrolment. */
export function classOn(roll: Roll, date: string): string {
  const latest = Object.keys(roll.moves)
    .filter((moved) => moved <= date)
    .sort()
    .at(-1)
  return (latest === undefined ? undefined : roll.moves[latest]) ?? roll.enrolledIn
}
