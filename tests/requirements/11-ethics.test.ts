import { ethics } from '../../shared/requirements/11-ethics'
import { aSchool, find, idsOf, type School } from './support'

const find11 = (school: School, key: string, asOf = '2026-11-20') => find(ethics, school.on(asOf), key)

describe('ethics_incidents', () => {
  const key = 'ethics_incidents'
  const incident = (id: string, status: string, kind = 'ethics') => ({
    ...{ incident: id, date: '2026-10-08', kind, status },
  })

  it.each([
    ['met', [], 0, 0],
    ['met', [incident('i1', 'dismissed')], 0, 0],
    ['met', [incident('i1', 'upheld', 'direction')], 0, 0],
    ['insufficient', [incident('i1', 'reported')], 0, 1],
    ['not_met', [incident('i1', 'upheld'), incident('i2', 'reported')], 1, 1],
  ])('is %s after %j', (status, incidents, numerator, open) => {
    const school = aSchool()
    for (const one of incidents) school.log('incident', one)
    expect(find11(school, key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status, numerator, open },
      ...{ denominator: null, observed: null, expected: null, threshold: '= 0', provenance: 'O' },
    })
  })
})

describe('pledges_signed', () => {
  const key = 'pledges_signed'
  const staffed = () => aSchool().staff('p1', 'principal').staff('t1', 'teacher').staff('a1', 'admin')
  const pledge = (school: School, by: string, today = '2026-09-01') => school.log('pledge', {}, { by, today })

  it('is met when every teacher and principal has pledged', () => {
    expect(find11(pledge(pledge(staffed(), 'p1'), 't1'), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 2, denominator: 2, observed: 2, expected: 2 },
      ...{ threshold: '>= 1.00', provenance: 'L', lower: '2/2', upper: '2/2', certain: true },
    })
  })

  it('is not met while one is missing', () => {
    expect(find11(pledge(staffed(), 'p1'), key)).toMatchObject({
      ...{ status: 'not_met', numerator: 1, expected: 2, lower: '1/2', upper: '1/2', certain: true },
    })
  })

  it('expects nothing of an admin, unless they hold another role', () => {
    expect(find11(aSchool().staff('a1', 'admin'), key)).toBeUndefined()
    const both = aSchool().staff('a1', 'admin', 'teacher')
    expect(find11(both, key)).toMatchObject({ expected: 1, numerator: 0 })
  })

  it('counts someone with two roles once, and no pledge of an admin', () => {
    const school = pledge(staffed().staff('p1', 'principal', 'teacher'), 'a1')
    expect(find11(school, key)).toMatchObject({ expected: 2, numerator: 0 })
  })

  it.each([
    ['2026-08-31', 0],
    ['2026-09-01', 1],
  ])('of a pledge on %s counts %i in this academic year', (today, numerator) => {
    expect(find11(pledge(staffed(), 'p1', today), key)).toMatchObject({ numerator })
  })

  it('follows the policy, marked L', () => {
    const school = aSchool({ policy: { thresholds: { pledges_signed: '0.50' } } })
    pledge(school.staff('p1', 'principal').staff('t1', 'teacher'), 'p1')
    expect(find11(school, key)).toMatchObject({ status: 'met', threshold: '>= 0.50', provenance: 'L' })
  })
})

describe('home_visits', () => {
  const key = 'home_visits'
  const ten = () => aSchool().classes(3, 'c1').pupils(10, 'c1')
  const visit = (school: School, students: string[], mode = 'in_person', date = '2026-10-10') => {
    for (const student of students)
      school.log('home_visit', {
        visit: `v-${student}`,
        student,
        date,
        mode,
        topics: ['study'],
        note: '家访',
      })
    return school
  }

  it('is met once every pupil was visited', () => {
    expect(find11(visit(ten(), idsOf('c1', 10)), key)).toEqual({
      ...{ key, scope: 'school', role: 'supporting', status: 'met' },
      ...{ numerator: 10, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 1.00', provenance: 'L', lower: '10/10', upper: '10/10', certain: true },
    })
  })

  it.each([
    ['insufficient', '2026-09-30'],
    ['insufficient', '2027-08-31'],
    ['not_met', '2027-09-01'],
  ])('with 9 of 10 is %s on %s, though certain', (status, asOf) => {
    expect(find11(visit(ten(), idsOf('c1', 9)), key, asOf)).toMatchObject({
      ...{ status, numerator: 9, observed: 10, lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it.each(['online', 'phone'])('counts no visit %s', (mode) => {
    expect(find11(visit(ten(), idsOf('c1', 10), mode), key)).toMatchObject({ numerator: 0 })
  })

  it('counts pupils, not visits, in this academic year', () => {
    const school = visit(visit(ten(), ['c1-1']), ['c1-2'], 'in_person', '2026-08-31')
    school.log('home_visit', {
      ...{
        visit: 'again',
        student: 'c1-1',
        date: '2026-10-11',
        mode: 'in_person',
        topics: ['sleep'],
        note: '再访',
      },
    })
    expect(find11(school, key)).toMatchObject({ numerator: 1, expected: 10 })
  })

  it('forgets a visit that was corrected to a call or withdrawn', () => {
    expect(find11(visit(visit(ten(), ['c1-1']), ['c1-1'], 'phone'), key)).toMatchObject({ numerator: 0 })
    const withdrawn = visit(ten(), ['c1-1']).withdraw('home_visit', { visit: 'v-c1-1' })
    expect(find11(withdrawn, key)).toMatchObject({ numerator: 0 })
  })

  it('follows the policy, marked L', () => {
    const school = aSchool({ policy: { thresholds: { home_visits: '0.50' } } })
      .classes(3, 'c1')
      .pupils(10, 'c1')
    expect(find11(visit(school, idsOf('c1', 5)), key)).toMatchObject({
      ...{ status: 'met', threshold: '>= 0.50', provenance: 'L' },
    })
  })

  it('does not count pupils who left, and is left out without pupils', () => {
    const school = aSchool().classes(3, 'c1').pupil('gone', 'c1', { until: '2026-11-20' })
    expect(find11(visit(school, ['gone']), key)).toBeUndefined()
  })
})
