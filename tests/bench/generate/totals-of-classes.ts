/** What the card has to count of a generated school's classes. */
import { fullWeeks, type Present, stages, sum, type Total, units } from './counted'

const leastChecks = 3

export function classTotals({ school: { calendar, asOf, days }, rooms }: Present): Total[] {
  const weeks = fullWeeks(calendar, asOf)
  const over = (what: 'tested' | 'reached' | 'fullDays' | 'exerciseDays') =>
    sum(rooms.map(({ sums }) => sums[what]))
  const met = sum(rooms.map(({ sums }) => weeks.filter((week) => sums.meetings.has(week)).length))
  const checked = rooms.filter(({ sums }) => sums.checks >= leastChecks).length
  const lower = rooms.filter(({ room }) => room.grade <= 2)
  const ofLower = (what: 'homeworkDays' | 'takeHomeDays') => sum(lower.map(({ sums }) => sums[what]))
  const [homeDays, carried, exercised] = [
    ofLower('homeworkDays'),
    ofLower('takeHomeDays'),
    over('exerciseDays'),
  ]
  const classWeeks = rooms.length * weeks.length
  const school = { scope: 'school' }
  return [
    {
      key: 'class_meeting_weeks',
      ...school,
      numerator: met,
      denominator: classWeeks,
      observed: classWeeks,
      expected: classWeeks,
    },
    units(
      'classes_on_plan',
      'school',
      rooms,
      () => true,
      ({ sums }) => sums.isOnPlan,
    ),
    {
      key: 'in_class_reached',
      ...school,
      numerator: over('reached'),
      denominator: over('tested'),
      observed: checked,
      expected: rooms.length,
    },
    {
      key: 'lower_grades_without_take_home',
      ...school,
      numerator: homeDays - carried,
      denominator: homeDays,
      observed: homeDays,
      expected: lower.length * days.length,
    },
    {
      key: 'exercise_days',
      ...school,
      numerator: over('fullDays'),
      denominator: exercised,
      observed: exercised,
      expected: rooms.length * days.length,
    },
    ...stages.map((stage) => {
      const own = rooms.filter(({ room }) => (room.grade <= 6 ? 'primary' : 'junior') === stage)
      const [numerator, denominator] = [
        sum(own.map(({ sums }) => sums.finished)),
        sum(own.map(({ sums }) => sums.assigned)),
      ]
      const observed = sum(own.map(({ sums }) => sums.homeworkDays))
      return {
        key: 'written_at_school',
        scope: stage,
        numerator,
        denominator,
        observed,
        expected: own.length * days.length,
      }
    }),
  ]
}
