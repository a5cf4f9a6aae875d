/** Requirements 1, 2, 3, 4 and 12: school life, the plan, checks, regional results, satisfaction. */
import { type Facts, recordsOf, sumOf, within } from './facts'
import { type Measure, count, sums, supporting, units } from './measure'
import type { Payload } from './shapes'
import { mondayOf } from './time'
import { wilson } from './rates'
import type { Survey } from './world'

/** The dates of a type of school events that lie in a span. */
const datesOf = (facts: Facts, type: string, span: 'window' | 'yearToDate'): string[] =>
  recordsOf(facts, type)
    .map(({ date }) => String(date))
    .filter((date) => within(facts[span], date))

function flagCeremonies(facts: Facts): Measure {
  const mondays = new Set(datesOf(facts, 'flag_ceremony', 'window').map(mondayOf))
  const weeks = facts.schoolWeeks
  const kept = weeks.filter((week) => mondays.has(week)).length
  return units('flag_ceremony_weeks', 'school', [kept, weeks.length, weeks.length])
}

function classMeetings(facts: Facts): Measure {
  const held = recordsOf(facts, 'class_meeting').filter(({ date }) => within(facts.window, date))
  const weeks = new Set(held.map((record) => JSON.stringify([record.class, mondayOf(String(record.date))])))
  const pairs = facts.classes.flatMap(({ id }) => facts.schoolWeeks.map((week) => JSON.stringify([id, week])))
  const kept = pairs.filter((pair) => weeks.has(pair)).length
  return units('class_meeting_weeks', 'school', [kept, pairs.length, pairs.length])
}

export function incidents(facts: Facts, key: string, kinds: string[]): Measure {
  const dated = recordsOf(facts, 'incident').filter(
    ({ kind, date }) => kinds.includes(String(kind)) && within(facts.yearToDate, date),
  )
  const having = (status: string): number => dated.filter((record) => record.status === status).length
  return count(key, having('upheld'), { compared: { with: 'none upheld', open: having('reported') } })
}

function isOnPlan(facts: Facts, grade: number, timetable: Payload): boolean {
  const lessons = new Map(Object.entries(timetable.lessons as Record<string, number>))
  const rows = facts.world.plan.filter((row) => Number(row.grade) === grade)
  const subjects = rows.filter((row) => row.subject !== '*')
  const starred = rows.find((row) => row.subject === '*')
  const total = starred
    ? Number(starred.lessons)
    : subjects.reduce((sum, row) => sum + Number(row.lessons), 0)
  const given = [...lessons.values()].reduce((sum, perWeek) => sum + perWeek, 0)
  return (
    given <= total && subjects.every((row) => (lessons.get(String(row.subject)) ?? 0) >= Number(row.lessons))
  )
}

function classesOnPlan(facts: Facts): Measure {
  const timetables = new Map(recordsOf(facts, 'timetable').map((record) => [String(record.class), record]))
  const timed = facts.classes.filter(({ id }) => timetables.has(id))
  const good = timed.filter(({ id, grade }) => isOnPlan(facts, grade, timetables.get(id) ?? { lessons: {} }))
  return units('classes_on_plan', 'school', [good.length, timed.length, facts.classes.length])
}

function inClassReached(facts: Facts): Measure {
  const checks = recordsOf(facts, 'class_check').filter(
    (record) => within(facts.window, record.date) && facts.classes.some(({ id }) => id === record.class),
  )
  const often = facts.classes.filter(({ id }) => checks.filter((record) => record.class === id).length >= 3)
  return sums('in_class_reached', 'school', {
    ...{ numerator: sumOf(checks, 'reached'), denominator: sumOf(checks, 'tested') },
    ...{ observed: often.length, expected: facts.classes.length },
  })
}

/** "last year" of an academic year's name. */
const yearBefore = (name: string): string => name.replace(/\d{4}/g, (part) => String(Number(part) - 1))

function subjectPass(facts: Facts): Measure[] {
  const thisYear = facts.world.school.academic_year.name
  const results = recordsOf(facts, 'regional')
  return results
    .filter((record) => record.year === thisYear)
    .map((record) => {
      const { stage, subject } = record
      const before = results.find(
        (other) => other.year === yearBefore(thisYear) && other.stage === stage && other.subject === subject,
      )
      const baseline = before
        ? { numerator: Number(before.passed), denominator: Number(before.tested) }
        : null
      const counts = {
        numerator: Number(record.passed),
        denominator: Number(record.tested),
        observed: 1,
        expected: 1,
      }
      const compared = { with: 'median', median: String(record.median), baseline } as const
      return sums('subject_pass', `${String(stage)}:${String(subject)}`, counts, { compared })
    })
    .sort((one, other) => orderOfScope(one.scope, other.scope))
}

/** Primary before junior, then subjects by code point. */
function orderOfScope(one: string, other: string): number {
  const parts = (scope: string): number[] => [
    scope.startsWith('primary') ? 0 : 1,
    ...Array.from(scope.slice(scope.indexOf(':') + 1), (character) => character.codePointAt(0) ?? 0),
  ]
  const [left, right] = [parts(one), parts(other)]
  const place = left.findIndex((value, index) => value !== right[index])
  return place < 0 ? left.length - right.length : (left[place] ?? 0) - (right[place] ?? -1)
}

function satisfaction(facts: Facts): Measure {
  const counts = (survey: Survey): boolean =>
    within(facts.yearToDate, survey.openedOn) && survey.closes < facts.asOf && survey.ratings.length >= 5
  const surveys = [...facts.world.surveys.values()].filter(counts)
  const ratings = surveys.flatMap((survey) => survey.ratings)
  const answered = facts.students.filter(({ pupil }) =>
    surveys.some((survey) => survey.answered.has(pupil.id)),
  )
  const good = ratings.filter((rating) => rating >= 4).length
  const none = surveys.length === 0
  const [observed, expected] = [answered.length, facts.students.length]
  const pooled = {
    numerator: none ? null : good,
    denominator: none ? null : ratings.length,
    observed,
    expected,
  }
  const interval = none ? {} : { interval: wilson(good, ratings.length) }
  return sums('satisfaction', 'school', pooled, { families: true, ...interval })
}

/** The indicators of requirements 1, 2, 3, 4 and 12, but for reading. */
export function schoolMeasures(facts: Facts): Record<1 | 2 | 3 | 4 | 12, Measure[]> {
  const { term, academic_year: year } = facts.world.school
  const practice = new Set(datesOf(facts, 'social_practice', 'yearToDate')).size
  const meetings = (key: string, type: string): Measure =>
    count(key, datesOf(facts, type, 'window').length, { ...supporting, deadline: term.end })
  return {
    1: [
      ...[
        flagCeremonies(facts),
        classMeetings(facts),
        incidents(facts, 'direction_incidents', ['direction']),
      ],
      count('social_practice_days', practice, { ...supporting, deadline: year.end }),
    ],
    2: [classesOnPlan(facts), incidents(facts, 'curriculum_incidents', ['over_syllabus', 'early_finish'])],
    3: [inClassReached(facts)],
    4: subjectPass(facts),
    12: [
      satisfaction(facts),
      meetings('parent_meetings', 'parent_meeting'),
      meetings('open_days', 'open_day'),
    ],
  }
}
