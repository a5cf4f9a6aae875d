/** Requirements 4 to 11: what is counted over students and class days. */
import { type Facts, type Student, classDays, recordsOf, recordsOfStudent, sumOf, within } from './facts'
import { type LastYear, type Measure, sums, supporting, units } from './measure'
import type { Payload } from './shapes'
import { datesBetween, firstOfMonth, lastOfMonth, minutesFrom, plusDays } from './time'
import { type Stage, isOnRoll } from './world'

const stages: Stage[] = ['primary', 'junior']
const families = { families: true }

const ofClassDay = (records: Payload[], [className, day]: [string, string]): Payload[] =>
  records.filter((record) => record.class === className && record.date === day)

/** The full calendar months inside the window. */
function fullMonths({ window: { from, to } }: Facts): string[] {
  const firsts = datesBetween(from, to).filter((day) => day === firstOfMonth(day))
  return firsts.filter((first) => lastOfMonth(first) <= to)
}

function readingMonthly(facts: Facts): Measure {
  const monthsOf = ({ pupil }: Student): string[] =>
    fullMonths(facts).filter((first) => isOnRoll(pupil, first))
  const expected = facts.students.filter((student) => monthsOf(student).length > 0)
  const observed = expected.filter(({ pupil }) => pupil.consent)
  const reached = observed.filter((student) => {
    const books = recordsOfStudent(facts, 'reading', student).filter(({ finished }) => finished === true)
    return monthsOf(student).every((first) => books.some(({ date }) => firstOfMonth(String(date)) === first))
  })
  const counts: [number, number, number] = [reached.length, observed.length, expected.length]
  return units('reading_monthly', 'school', counts, { ...families, ...supporting })
}

function writtenAtSchool(facts: Facts, stage: Stage): Measure {
  const classes = facts.classes.filter((one) => one.stage === stage)
  const all = recordsOf(facts, 'assignment')
  const written = all.filter(
    (record) =>
      record.written === true &&
      within(facts.window, record.date) &&
      classes.some(({ id }) => id === record.class),
  )
  const pairs = classDays(facts, classes)
  const observed = pairs.filter((pair) => ofClassDay(all, pair).length > 0).length
  const [numerator, denominator] = [sumOf(written, 'finished'), sumOf(written, 'assigned')]
  return sums('written_at_school', stage, { numerator, denominator, observed, expected: pairs.length })
}

function homeMinutes(facts: Facts, stage: Stage): Measure {
  const expected = facts.students.filter((student) => student.stage === stage && student.grade >= 3)
  const days = (student: Student): Payload[] =>
    recordsOfStudent(facts, 'home_study', student).filter(({ date }) => facts.schoolDays.has(String(date)))
  const observed = expected.filter((student) => days(student).length >= 5)
  const kept = observed.filter(
    (student) => sumOf(days(student), 'minutes') <= (student.grade <= 6 ? 60 : 90) * days(student).length,
  )
  const counts: [number, number, number] = [kept.length, observed.length, expected.length]
  return units('home_minutes_within_cap', stage, counts, { ...families, ...supporting })
}

function lowerGrades(facts: Facts): Measure {
  const pairs = classDays(
    facts,
    facts.classes.filter(({ grade }) => grade <= 2),
  )
  const all = recordsOf(facts, 'assignment')
  const observed = pairs.filter((pair) => ofClassDay(all, pair).length > 0)
  const free = observed.filter(
    (pair) => !ofClassDay(all, pair).some(({ written, take_home }) => written === true && take_home === true),
  )
  const counts: [number, number, number] = [free.length, observed.length, pairs.length]
  return units('lower_grades_without_take_home', 'school', counts, supporting)
}

/** This academic year's results of a type, by student. */
function resultsOf(facts: Facts, type: string): Payload[] {
  const results = recordsOf(facts, type).filter(({ year }) => year === facts.world.school.academic_year.name)
  return facts.students.flatMap(({ pupil }) => results.filter(({ student }) => student === pupil.id))
}

function fitness(facts: Facts): Measure[] {
  const [results, expected] = [resultsOf(facts, 'fitness'), facts.students.length]
  const graded = (...grades: string[]): [number, number, number] => [
    results.filter(({ grade }) => grades.includes(String(grade))).length,
    results.length,
    expected,
  ]
  const before = facts.world.school.last_year.fitness
  const baseline: LastYear | null = before && {
    numerator: before.excellent + before.good,
    denominator: before.examined,
  }
  return [
    units('fitness_pass', 'school', graded('excellent', 'good', 'pass')),
    units('fitness_excellent_good', 'school', graded('excellent', 'good'), {
      compared: { with: 'above', baseline },
    }),
  ]
}

function myopia(facts: Facts): Measure {
  const results = resultsOf(facts, 'eyesight')
  const before = facts.world.school.last_year.eyesight
  const baseline = before && { numerator: before.myopic, denominator: before.examined }
  const myopic = results.filter((record) => record.myopic === true).length
  const compared = { with: 'point below', baseline } as const
  return units('myopia', 'school', [myopic, results.length, facts.students.length], { compared })
}

function exerciseDays(facts: Facts): Measure {
  const [pairs, all] = [classDays(facts, facts.classes), recordsOf(facts, 'exercise')]
  const records = pairs.flatMap((pair) => ofClassDay(all, pair))
  const long = records.filter(({ minutes }) => Number(minutes) >= 60)
  return units('exercise_days', 'school', [long.length, records.length, pairs.length])
}

function skill(facts: Facts, kind: string): Measure {
  const assessed = facts.students
    .map((student) => recordsOfStudent(facts, 'skill', student).filter((record) => record.kind === kind))
    .filter((records) => records.length > 0)
  const passed = assessed.filter((records) => records.some((record) => record.passed === true))
  return units(`${kind}_skill`, 'school', [passed.length, assessed.length, facts.students.length])
}

/** The nights of a student whose date is a school day of the window. */
const nightsOf = (facts: Facts, student: Student): Payload[] =>
  recordsOfStudent(facts, 'sleep', student).filter(({ date }) => facts.schoolDays.has(String(date)))

function minutesAsleep(facts: Facts, night: Payload): number {
  const nap = facts.world.policy.count_naps ? Number(night.nap ?? 0) : 0
  return minutesFrom(String(night.bed_at), String(night.wake_at)) + nap
}

function sleepReached(facts: Facts, stage: Stage): Measure {
  const expected = facts.students.filter((student) => student.stage === stage)
  const enough = facts.world.policy.min_nights ?? 5
  const observed = expected
    .map((student) => nightsOf(facts, student))
    .filter((nights) => nights.length >= enough)
  const norm = stage === 'primary' ? 600 : 540
  const reached = observed.filter(
    (nights) => nights.reduce((sum, night) => sum + minutesAsleep(facts, night), 0) >= norm * nights.length,
  )
  return units('sleep_reached', stage, [reached.length, observed.length, expected.length], families)
}

function bedtimeKept(facts: Facts, stage: Stage): Measure {
  const nights = facts.students
    .filter((student) => student.stage === stage)
    .flatMap((student) => nightsOf(facts, student))
  const latest = stage === 'primary' ? '21:20' : '22:00'
  const kept = nights.filter(
    ({ date, bed_at }) => String(bed_at) <= `${plusDays(String(date), -1)}T${latest}`,
  )
  const counts: [number, number, number] = [kept.length, nights.length, nights.length]
  return units('bedtime_kept', stage, counts, { ...families, ...supporting })
}

/** The indicators of requirements 4 (reading) to 10. */
export function pupilMeasures(facts: Facts): Record<4 | 5 | 6 | 7 | 8 | 9 | 10, Measure[]> {
  const perStage = (measure: (of: Facts, stage: Stage) => Measure): Measure[] =>
    stages.map((stage) => measure(facts, stage))
  return {
    4: [readingMonthly(facts)],
    5: [...perStage(writtenAtSchool), ...perStage(homeMinutes), lowerGrades(facts)],
    6: [...fitness(facts), myopia(facts)],
    7: [exerciseDays(facts), skill(facts, 'sport')],
    8: [...perStage(sleepReached), ...perStage(bedtimeKept)],
    9: [skill(facts, 'art'), skill(facts, 'song')],
    10: [skill(facts, 'labour')],
  }
}
