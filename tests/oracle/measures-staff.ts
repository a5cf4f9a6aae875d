/** Requirement 11: conduct, pledges and home visits. */
import { type Facts, recordsOfStudent, within } from './facts'
import { type Measure, supporting, units } from './measure'
import { incidents } from './measures-school'

function pledgesSigned(facts: Facts): Measure {
  const { start, end } = facts.world.school.academic_year
  const staff = [...facts.world.staff].filter(
    ([, { roles }]) => roles.includes('teacher') || roles.includes('principal'),
  )
  const signed = facts.world.pledges.filter(({ day }) => within({ from: start, to: end }, day))
  const pledged = staff.filter(([id]) => signed.some((pledge) => pledge.staff === id))
  return units('pledges_signed', 'school', [pledged.length, staff.length, staff.length])
}

function homeVisits(facts: Facts): Measure {
  const visited = facts.students.filter((student) =>
    recordsOfStudent(facts, 'home_visit', student).some(
      ({ mode, date }) => mode === 'in_person' && within(facts.yearToDate, date),
    ),
  )
  const all = facts.students.length
  const deadline = facts.world.school.academic_year.end
  return units('home_visits', 'school', [visited.length, all, all], { ...supporting, deadline })
}

/** The indicators of requirement 11. */
export const staffMeasures = (facts: Facts): Measure[] => [
  incidents(facts, 'ethics_incidents', ['ethics']),
  pledgesSigned(facts),
  homeVisits(facts),
]
