/** Requirements 6 to 10: what is counted over students and class days. */
import { type Facts, type Student, classDays, ofClassDay, recordsOf, recordsOfStudent } from './facts'
import { type LastYear, type Measure, supporting, units } from './measure'
import type { Payload } from './shapes'
import { minutesFrom, plusDays } from './time'
import { type Stage, stages } from './world'

const families = { families: true }

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

/** The indicators of requirements 6 to 10. */
export function pupilMeasures(facts: Facts): Record<6 | 7 | 8 | 9 | 10, Measure[]> {
  const perStage = (measure: (of: Facts, stage: Stage) => Measure): Measure[] =>
    stages.map((stage) => measure(facts, stage))
  return {
    6: [...fitness(facts), myopia(facts)],
    7: [exerciseDays(facts), skill(facts, 'sport')],
    8: [...perStage(sleepReached), ...perStage(bedtimeKept)],
    9: [skill(facts, 'art'), skill(facts, 'song')],
    10: [skill(facts, 'labour')],
  }
}
