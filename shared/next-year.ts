/** What the next academic year brings, as proposed: classes go up, the last grade leaves, new pupils come. Pure. */
import { addDays, type Calendar } from './calendar'
import type { LastYear, SchoolClass, Settings } from './books'
import { proposedCalendar } from './first-settings'
import type { PupilEvidence } from './requirements/evidence'
import { className, lastGrade } from './setting-up'
import { stageOf } from './stages'
import { count } from './tallies/counters'
import { joinKey } from './keys'
import type { Fate } from './views/office'

const firstYearOf = ({ calendar }: Settings): number => Number(calendar.academicYear.name.slice(0, 4))

/**
 * The first day on which a new year may come into force: its eve. Earlier, families would read a grade that their child is
 * not in, and this year's card would be gone for the summer; on the eve pupils still leave on the first day itself.
 */
export const mayBeginOn = ({ academicYear }: Pick<Calendar, 'academicYear'>): string =>
  addDays(academicYear.start, -1)

export const nextCalendar = (settings: Settings) => proposedCalendar(firstYearOf(settings) + 1)

/** The last grade of this school: of one without junior classes the last of primary school. */
export function endOf({ system, classes }: Pick<Settings, 'system' | 'classes'>): number {
  if (classes.some(({ grade }) => stageOf(system, grade) === 'junior')) return lastGrade
  return [6, 5].find((grade) => stageOf(system, grade) === 'primary') ?? lastGrade
}

/** What is proposed: every class goes up, but of the last grade the pupils leave. */
export const proposedFate = (settings: Pick<Settings, 'system' | 'classes'>, { grade }: SchoolClass): Fate =>
  grade >= endOf(settings) ? 'leaves' : 'up'

/** As many new classes as there are in the lowest grade of the school this year; each year's have ids of their own. */
export function newClasses(settings: Settings): SchoolClass[] {
  const lowest = Math.min(...settings.classes.map(({ grade }) => grade))
  const before = settings.classes.filter(({ grade }) => grade === lowest)
  const year = firstYearOf(settings) + 1
  return before.map((_, index) => ({
    id: `${year}-${lowest}-${index + 1}`,
    ...{ grade: lowest, name: className(lowest, index + 1) },
  }))
}

/** What the examinations of a year come to over these pupils; null of one that was not held. */
export function examinedIn(year: string, pupils: readonly Pick<PupilEvidence, 'tally'>[]): LastYear {
  const having = (type: 'fitness' | 'eyesight', what: string) =>
    pupils.filter(({ tally }) => count(tally[type], joinKey(year, what)) > 0).length
  const [excellent, good, pass, fail] = ['excellent', 'good', 'pass', 'fail'].map((grade) =>
    having('fitness', grade),
  ) as [number, number, number, number]
  const examined = excellent + good + pass + fail
  const seen = having('eyesight', 'examined')
  return {
    fitness: examined === 0 ? null : { examined, excellent, good, pass },
    eyesight: seen === 0 ? null : { examined: seen, myopic: having('eyesight', 'myopic') },
  }
}
