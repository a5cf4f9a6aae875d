/** Requirements 4 (reading) and 5: reading, written work at school and at home. */
import {
  type Facts,
  type Student,
  classDays,
  ofClassDay,
  recordsOf,
  recordsOfStudent,
  sumOf,
  within,
} from './facts'
import { type Measure, sums, supporting, units } from './measure'
import type { Payload } from './shapes'
import { datesBetween, firstOfMonth, lastOfMonth } from './time'
import { type Stage, isOnRoll, stages } from './world'

const families = { families: true }

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

/** The indicators of requirement 5 and, of 4, reading. */
export const studyMeasures = (facts: Facts): Record<4 | 5, Measure[]> => ({
  4: [readingMonthly(facts)],
  5: [
    ...stages.map((stage) => writtenAtSchool(facts, stage)),
    ...stages.map((stage) => homeMinutes(facts, stage)),
    lowerGrades(facts),
  ],
})
