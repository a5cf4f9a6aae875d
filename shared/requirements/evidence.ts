/** From the books to what requirements read: who counts on a day, and their counters. */
import type { ClassBooks, LastYear, PlannedLessons, SchoolBooks, StaffEntry, SurveyResult } from '../books'
import { type Calendar, elapsed, type Period } from '../calendar'
import { textOf } from '../keys'
import { type Policy, policyOf } from '../policy/policy'
import type { TypeName } from '../records/index'
import { isIn, type Roll } from '../roll'
import { type Stage, stageOf } from '../stages'
import { merge, type Tally } from '../tallies/tally'

type Of<Needs extends TypeName> = Pick<Tally, Needs>

/** A pupil on roll on the day. */
export interface PupilEvidence<Needs extends TypeName = TypeName> {
  id: string
  class: string
  grade: number
  stage: Stage
  roll: Roll
  consent: boolean
  tally: Of<Needs>
}

/** A class with at least one pupil on roll on the day. */
export interface ClassEvidence<Needs extends TypeName = TypeName> {
  id: string
  grade: number
  stage: Stage
  tally: Of<Needs>
}

export interface Evidence<Needs extends TypeName = TypeName> {
  asOf: string
  calendar: Calendar
  /** The term and the academic year as far as they have passed. */
  window: Period
  yearToDate: Period
  policy: Policy
  plan: PlannedLessons[]
  lastYear: LastYear
  classes: ClassEvidence<Needs>[]
  pupils: PupilEvidence<Needs>[]
  staff: (Pick<StaffEntry, 'roles'> & { tally: Of<Needs> })[]
  school: Of<Needs>
  results: Record<string, SurveyResult>
}

/** Pupils on roll on the day whom these books are the ones of: those in the class that day. */
function pupilsOf(books: ClassBooks, grade: number, stage: Stage, asOf: string): PupilEvidence[] {
  const present = Object.entries(books.pupils).filter(([, { roll }]) => isIn(roll, books.class, asOf))
  return present.map(([key, { roll, consent, tally }]) => ({
    ...{ id: textOf(key), class: books.class, grade, stage, roll, consent, tally },
  }))
}

/**
 * Everything that counts on a day. `asOf` is the day on which the books are read: records are never dated after
 * it, while changes of the roll may be, and are looked at here.
 */
export function gather(school: SchoolBooks, classBooks: ClassBooks[], asOf: string): Evidence {
  const { calendar, system, policy, plan, lastYear, classes } = school.settings
  const booksOf = new Map(classBooks.map((books) => [books.class, books]))
  const pupils: PupilEvidence[] = []
  const inUse: ClassEvidence[] = []
  for (const { id, grade } of classes) {
    const books = booksOf.get(id)
    const stage = stageOf(system, grade)
    const present = books === undefined ? [] : pupilsOf(books, grade, stage, asOf)
    if (books === undefined || present.length === 0) continue
    pupils.push(...present)
    inUse.push({ id, grade, stage, tally: merge(Object.values(books.months).map(({ tally }) => tally)) })
  }
  return {
    ...{ asOf, calendar, plan, lastYear, pupils, classes: inUse, policy: policyOf(policy) },
    window: elapsed(calendar.term, asOf),
    yearToDate: elapsed(calendar.academicYear, asOf),
    staff: Object.values(school.staff),
    school: school.tally,
    results: school.results,
  }
}

const pick = (tally: Tally, needs: readonly TypeName[]): Tally =>
  Object.fromEntries(needs.flatMap((type) => (tally[type] === undefined ? [] : [[type, tally[type]]])))

/** The same evidence with the counters of some record types alone: what a requirement is handed. */
export function handing(evidence: Evidence, needs: readonly TypeName[]): Evidence {
  const only = <Owner extends { tally: Tally }>(owner: Owner) => ({
    ...owner,
    tally: pick(owner.tally, needs),
  })
  return {
    ...evidence,
    classes: evidence.classes.map(only),
    pupils: evidence.pupils.map(only),
    staff: evidence.staff.map(only),
    school: pick(evidence.school, needs),
  }
}

/** The same evidence for one class alone: what a figure of the school comes to there. */
export const ofClass = (evidence: Evidence, id: string): Evidence => ({
  ...evidence,
  classes: evidence.classes.filter((one) => one.id === id),
  pupils: evidence.pupils.filter((pupil) => pupil.class === id),
})

/** The same evidence for the classes of one grade. */
export const ofGrade = (evidence: Evidence, grade: number): Evidence => ({
  ...evidence,
  classes: evidence.classes.filter((one) => one.grade === grade),
  pupils: evidence.pupils.filter((pupil) => pupil.grade === grade),
})

/** What an indicator is judged by beside its own counts. */
export type Judging = Pick<Evidence, 'policy' | 'calendar' | 'asOf'>
