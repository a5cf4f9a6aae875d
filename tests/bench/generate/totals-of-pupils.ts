/** What the card has to count of a generated school's pupils. */
import { type Present, stages, sum, type Total, units } from './counted'
import { consents, isOnRoll } from './people'
import type { PupilUnit } from './school'

const [leastNights, leastDays] = [5, 5]
const norms = { primary: 600, junior: 540 }

/** Months that lie in the run from their first day to their last. */
function fullMonths(from: string, asOf: string): string[] {
  const months = [
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
    ...[1, 2, 3, 4, 5, 6].map((nth) => `2027-0${nth}`),
  ]
  const lastOf = (month: string) =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
  return months.filter((month) => `${month}-01` >= from && lastOf(month) <= asOf)
}

export function familyTotals({ school: { asOf }, pupils }: Present): Total[] {
  const months = fullMonths('2026-09-01', asOf)
  const monthsOf = ({ pupil }: PupilUnit) => months.filter((month) => isOnRoll(pupil, `${month}-01`))
  const readers = pupils.filter((one) => monthsOf(one).length > 0)
  const hasRead = (one: PupilUnit) => monthsOf(one).every((month) => one.evenings.read.has(month))
  return [
    units('reading_monthly', 'school', readers, ({ pupil }) => consents(pupil, asOf), hasRead),
    ...stages.flatMap((stage) => {
      const own = pupils.filter(({ pupil }) => pupil.stage === stage)
      const nights = sum(own.map(({ evenings }) => evenings.nights))
      const inTime = sum(own.map(({ evenings }) => evenings.inTime))
      return [
        units(
          ...(['home_minutes_within_cap', stage] as const),
          own.filter(({ pupil }) => pupil.grade > 2),
          ({ evenings }) => evenings.studyDays >= leastDays,
          ({ evenings: { studyDays, studyMinutes }, pupil }) =>
            studyMinutes <= studyDays * (pupil.grade <= 6 ? 60 : 90),
        ),
        units(
          ...(['sleep_reached', stage] as const),
          own,
          ({ evenings }) => evenings.nights >= leastNights,
          ({ evenings }) => evenings.minutes >= norms[stage] * evenings.nights,
        ),
        {
          key: 'bedtime_kept',
          scope: stage,
          numerator: inTime,
          denominator: nights,
          observed: nights,
          expected: nights,
        },
      ]
    }),
  ]
}

export function pupilTotals({ pupils }: Present): Total[] {
  const skill = (kind: 'sport' | 'art' | 'song' | 'labour') =>
    units(
      `${kind}_skill`,
      'school',
      pupils,
      ({ year }) => year.assessed.has(kind),
      ({ year }) => year.passed.has(kind),
    )
  const fit = (key: string, grades: string[]) =>
    units(
      key,
      'school',
      pupils,
      ({ year }) => year.fitness !== '',
      ({ year }) => grades.includes(year.fitness),
    )
  return [
    ...(['sport', 'art', 'song', 'labour'] as const).map(skill),
    fit('fitness_pass', ['excellent', 'good', 'pass']),
    fit('fitness_excellent_good', ['excellent', 'good']),
    units(
      'myopia',
      'school',
      pupils,
      ({ year }) => year.eyesight !== undefined,
      ({ year }) => year.eyesight === true,
    ),
    units(
      'home_visits',
      'school',
      pupils,
      () => true,
      ({ year }) => year.visited,
    ),
  ]
}
