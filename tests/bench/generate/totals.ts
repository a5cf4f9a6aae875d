/**
 * What the card of a generated school has to count, added up from what the generator kept while it made the entries. No
 * requirement, tally or ledger of the product has a part in it.
 */
import { fullWeeks, type Present, sum, target, type Total, units } from './counted'
import { classAt, isOnRoll } from './people'
import type { GeneratedSchool } from './school'
import { pledgeDay } from './school-year'
import { classTotals } from './totals-of-classes'
import { familyTotals, pupilTotals } from './totals-of-pupils'

const leastBallots = 5

function satisfaction({ school: { box, asOf }, pupils }: Present): Total {
  const closed = box.surveys.filter(({ closes, answered }) => closes < asOf && answered.size >= leastBallots)
  const answered = pupils.filter(({ pupil }) => closed.some((survey) => survey.answered.has(pupil.id))).length
  const figures = { key: 'satisfaction', scope: 'school', expected: pupils.length }
  if (closed.length === 0) return { ...figures, numerator: null, denominator: null, observed: 0 }
  const ballots = sum(closed.map((survey) => survey.answered.size))
  return {
    ...figures,
    numerator: sum(closed.map(({ satisfied }) => satisfied)),
    denominator: ballots,
    observed: answered,
  }
}

function schoolTotals(present: Present): Total[] {
  const { spec, calendar, asOf, own, staff } = present.school
  const weeks = fullWeeks(calendar, asOf)
  const held = weeks.filter((week) => own.sums.ceremonies.has(week)).length
  const bound = staff.filter(({ roles }) => roles.some((role) => role !== 'admin'))
  const signed = ({ id }: { id: string }) => {
    const day = pledgeDay(spec, id)
    return day !== '' && day <= asOf
  }
  return [
    {
      key: 'flag_ceremony_weeks',
      scope: 'school',
      numerator: held,
      denominator: weeks.length,
      observed: weeks.length,
      expected: weeks.length,
    },
    units('pledges_signed', 'school', bound, () => true, signed),
    target('social_practice_days', own.sums.practice),
    target('parent_meetings', own.sums.parentMeetings),
    target('open_days', own.sums.openDays),
    target('direction_incidents', 0),
    target('curriculum_incidents', 0),
    target('ethics_incidents', 0),
    ...own.sums.regional.map(({ stage, subject, tested, passed }) => ({
      ...{ key: 'subject_pass', scope: `${stage}:${subject}`, numerator: passed, denominator: tested },
      ...{ observed: 1, expected: 1 },
    })),
    satisfaction(present),
  ]
}

/** The totals of a school whose entries have all been made; where there is nothing to observe yet, there is none. */
export function totalsOf(school: GeneratedSchool): Total[] {
  const pupils = school.pupils.filter(({ pupil }) => isOnRoll(pupil, school.asOf))
  const inUse = new Set(pupils.map(({ pupil }) => classAt(pupil, school.asOf)))
  const present = { school, pupils, rooms: school.rooms.filter(({ room }) => inUse.has(room.id)) }
  const all = [familyTotals, pupilTotals, classTotals, schoolTotals].flatMap((part) => part(present))
  return all.filter(({ expected }) => expected !== 0)
}
