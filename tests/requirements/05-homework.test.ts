import type { PolicyOverrides } from '../../shared/policy/overrides'
import { homework } from '../../shared/requirements/05-homework'
import type { System } from '../../shared/stages'
import { weekdays } from '../shared/support'
import { aSchool, find, idsOf, type School } from './support'

/** On this Monday ten school days have passed. */
const tenDaysOn = '2026-09-14'
const tenDays = weekdays(10)

const find5 = (school: School, key: string, scope: string) => find(homework, school.on(tenDaysOn), key, scope)

interface Given {
  policy?: PolicyOverrides
  system?: System
}

const ofClass = (grade: number, given: Given = {}) => aSchool(given).classes(grade, 'c1').pupils(10, 'c1')

const written = (assigned: number, finished: number, rest: Record<string, unknown> = {}) => ({
  ...{ class: 'c1', subject: '语文', written: true, est_minutes: 20, assigned, finished, take_home: false },
  ...rest,
})
const none = {
  ...{ class: 'c1', subject: 'none', written: false, est_minutes: 0, assigned: 0, finished: 0 },
  take_home: false,
}

describe('written_at_school', () => {
  const key = 'written_at_school'

  /** Ten days of ten pupils each; so many of the hundred finish at school. */
  function finishing(grade: number, finished: number, given: Given = {}): School {
    const school = ofClass(grade, given)
    const atOnce = [...tenDays.entries()].map(([day, date]) => {
      const passed = Math.min(10, Math.max(0, finished - 10 * day))
      return { date, finished: passed }
    })
    for (const { date, finished: ofTen } of atOnce) school.log('assignment', { ...written(10, ofTen), date })
    return school
  }

  it('is met in primary by 90 of 100, exactly the threshold', () => {
    expect(find5(finishing(3, 90), key, 'primary')).toEqual({
      ...{ key, scope: 'primary', role: 'deciding', status: 'met', numerator: 90, denominator: 100 },
      ...{ observed: 10, expected: 10, threshold: '>= 0.90', provenance: 'L' },
    })
  })

  it('is met in junior by 51 of 100', () => {
    expect(find5(finishing(7, 51), key, 'junior')).toEqual({
      ...{ key, scope: 'junior', role: 'deciding', status: 'met', numerator: 51, denominator: 100 },
      ...{ observed: 10, expected: 10, threshold: '> 0.50', provenance: 'L' },
    })
  })

  it.each([
    ['primary', 3, 89],
    ['junior', 7, 50],
  ])('is not met in %s (grade %i) by %i of 100', (scope, grade, finished) => {
    expect(find5(finishing(grade, finished), key, scope)).toMatchObject({ status: 'not_met' })
  })

  it('leaves out a stage without classes, and a class without pupils', () => {
    const school = finishing(3, 90).classes(7, 'empty')
    school.daily('assignment', tenDays, { ...written(0, 0), class: 'empty' })
    expect(find5(school, key, 'junior')).toBeUndefined()
    expect(find5(school, key, 'primary')).toMatchObject({ expected: 10 })
  })

  it.each<[System, string, string]>([
    ['6-3', 'primary', 'junior'],
    ['5-4', 'junior', 'primary'],
  ])('takes grade 6 in a %s school for %s', (system, scope, other) => {
    const school = finishing(6, 60, { system })
    expect(find5(school, key, scope)).toMatchObject({ numerator: 60 })
    expect(find5(school, key, other)).toBeUndefined()
  })

  it.each([
    [9, 'met'],
    [8, 'insufficient'],
  ])('with a record on %i of 10 school days is %s, though all finished', (howMany, status) => {
    const school = ofClass(3).daily('assignment', tenDays.slice(0, howMany), written(10, 10))
    expect(find5(school, key, 'primary')).toMatchObject({ status, observed: howMany, expected: 10 })
  })

  it('is not sure of a failure either while too little is seen', () => {
    const school = ofClass(3).daily('assignment', tenDays.slice(0, 8), written(10, 0))
    expect(find5(school, key, 'primary')).toMatchObject({ status: 'insufficient' })
  })

  it("follows the policy's least coverage for the school", () => {
    const policy = { min_coverage_school: '0.80', min_coverage: '1' }
    const school = ofClass(3, { policy }).daily('assignment', tenDays.slice(0, 8), written(10, 9))
    expect(find5(school, key, 'primary')).toMatchObject({ status: 'met', observed: 8 })
  })

  it('takes a day without homework for observed', () => {
    const school = ofClass(3).daily('assignment', tenDays.slice(0, 5), written(10, 9))
    school.daily('assignment', tenDays.slice(5), none)
    expect(find5(school, key, 'primary')).toMatchObject({
      ...{ status: 'met', numerator: 45, denominator: 50, observed: 10 },
    })
  })

  it.each([
    ['none was set', none],
    ['none of it was written', { ...written(10, 0), written: false }],
  ])('is met where %s', (_, fields) => {
    const school = ofClass(3).daily('assignment', tenDays, fields)
    expect(find5(school, key, 'primary')).toMatchObject({
      ...{ status: 'met', numerator: 0, denominator: 0, observed: 10 },
    })
  })

  it('is insufficient where nothing was logged', () => {
    expect(find5(ofClass(3), key, 'primary')).toMatchObject({
      status: 'insufficient',
      observed: 0,
      expected: 10,
    })
  })

  it('counts a pair once, with however many subjects', () => {
    const school = ofClass(3)
      .daily('assignment', ['2026-09-01'], written(10, 8))
      .daily('assignment', ['2026-09-01'], written(10, 7, { subject: '数学' }))
    expect(find5(school, key, 'primary')).toMatchObject({ numerator: 15, denominator: 20, observed: 1 })
  })

  it('adds homework of a weekend to the sums, never to the pairs', () => {
    const school = ofClass(3).daily('assignment', ['2026-09-05', '2026-09-06'], written(10, 9))
    expect(find5(school, key, 'primary')).toMatchObject({
      numerator: 18,
      denominator: 20,
      observed: 0,
      expected: 10,
    })
  })

  it('counts nothing from before the term', () => {
    const school = ofClass(3).daily('assignment', ['2026-08-31'], written(10, 9))
    expect(find5(school, key, 'primary')).toMatchObject({ numerator: 0, denominator: 0, observed: 0 })
  })

  const thresholds = { written_at_school: '0.70', 'written_at_school:junior': '0.66' }

  it.each([
    ['primary', 3, 70, '>= 0.70', 'met'],
    ['junior', 7, 67, '> 0.66', 'met'],
    ['junior', 7, 66, '> 0.66', 'not_met'],
  ])('under a policy with a figure of its own for junior: %s (grade %i), %i of 100 against %s', (...row) => {
    const [scope, grade, finished, threshold, status] = row
    const school = finishing(grade, finished, { policy: { thresholds } })
    expect(find5(school, key, scope)).toMatchObject({ status, threshold, provenance: 'L' })
  })

  it('keeps the operator of each stage under a policy for both', () => {
    const policy = { thresholds: { written_at_school: '0.70' } }
    expect(find5(finishing(7, 70, { policy }), key, 'junior')).toMatchObject({
      ...{ status: 'not_met', threshold: '> 0.70' },
    })
  })
})

describe('home_minutes_within_cap', () => {
  const key = 'home_minutes_within_cap'
  const studied = (school: School, students: string[], minutes: number, dates = tenDays.slice(0, 5)) => {
    for (const student of students) school.daily('home_study', dates, { student, minutes })
    return school
  }

  it('is met by 9 of 10, exactly the threshold', () => {
    const school = studied(ofClass(3), idsOf('c1', 9), 60)
    expect(find5(studied(school, ['c1-10'], 61), key, 'primary')).toEqual({
      ...{ key, scope: 'primary', role: 'supporting', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'L', lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it('is not met by 8 of 10', () => {
    const school = studied(ofClass(3), idsOf('c1', 8), 60)
    expect(find5(studied(school, ['c1-9', 'c1-10'], 61), key, 'primary')).toMatchObject({ status: 'not_met' })
  })

  it.each<[number, System, string, number]>([
    [3, '6-3', 'primary', 60],
    [6, '6-3', 'primary', 60],
    [6, '5-4', 'junior', 60],
    [7, '6-3', 'junior', 90],
    [9, '6-3', 'junior', 90],
  ])('caps grade %i in a %s school (%s) at %i minutes a day on average', (grade, system, scope, cap) => {
    const days = tenDays.slice(0, 5)
    const mean = (total: number) => {
      const school = studied(ofClass(grade, { system }), ['c1-1'], cap, days.slice(0, 4))
      return studied(school, ['c1-1'], total - 4 * cap, days.slice(4))
    }
    expect(find5(mean(5 * cap), key, scope)).toMatchObject({ numerator: 1, observed: 1 })
    expect(find5(mean(5 * cap + 1), key, scope)).toMatchObject({ numerator: 0, observed: 1 })
  })

  it('expects nothing of grades 1 and 2', () => {
    expect(find5(studied(ofClass(2), idsOf('c1', 10), 30), key, 'primary')).toBeUndefined()
  })

  it('needs five days with a record that are school days', () => {
    const weekendToo = [...tenDays.slice(0, 4), '2026-09-05']
    expect(find5(studied(ofClass(3), ['c1-1'], 10, weekendToo), key, 'primary')).toMatchObject({
      observed: 0,
    })
    expect(find5(studied(ofClass(3), ['c1-1'], 10), key, 'primary')).toMatchObject({ observed: 1 })
  })

  it.each([
    ['met', 6, 60, { lower: '6/10', upper: '10/10', certain: false }],
    ['insufficient', 5, 60, { lower: '5/10', upper: '10/10', certain: false }],
    ['not_met', 2, 61, { lower: '0/10', upper: '8/10', certain: true }],
  ])('is %s where %i families of 10 log %i minutes', (status, howMany, minutes, shown) => {
    const school = studied(ofClass(3), idsOf('c1', howMany), minutes)
    expect(find5(school, key, 'primary')).toMatchObject({ status, observed: howMany, expected: 10, ...shown })
  })
})

describe('lower_grades_without_take_home', () => {
  const key = 'lower_grades_without_take_home'
  const takenHome = written(10, 5, { take_home: true })

  it('is met without written homework taken home', () => {
    const school = ofClass(2).daily('assignment', tenDays, written(10, 10))
    expect(find5(school, key, 'school')).toEqual({
      ...{ key, scope: 'school', role: 'supporting', status: 'met' },
      ...{ numerator: 10, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 1.00', provenance: 'N', lower: '10/10', upper: '10/10', certain: true },
    })
  })

  it('is not met, for certain, after one such day, whatever the coverage', () => {
    const school = ofClass(1).daily('assignment', ['2026-09-01'], takenHome)
    expect(find5(school, key, 'school')).toMatchObject({
      ...{ status: 'not_met', numerator: 0, observed: 1, lower: '0/10', upper: '9/10', certain: true },
    })
  })

  it('is insufficient while one day is not accounted for', () => {
    const school = ofClass(1).daily('assignment', tenDays.slice(0, 9), none)
    expect(find5(school, key, 'school')).toMatchObject({
      ...{ status: 'insufficient', numerator: 9, observed: 9, expected: 10, certain: false },
    })
  })

  it('takes a day with one such record among several for one that falls short', () => {
    const school = ofClass(1)
      .daily('assignment', tenDays, written(10, 10))
      .daily('assignment', ['2026-09-01'], { ...takenHome, subject: '数学' })
    expect(find5(school, key, 'school')).toMatchObject({ numerator: 9, observed: 10 })
  })

  it.each([
    ['oral homework taken home', { ...takenHome, written: false }, tenDays.slice(0, 1), 1],
    ['written homework of a weekend', takenHome, ['2026-09-05'], 0],
  ])('does not mind %s', (_, fields, dates, observed) => {
    const school = ofClass(1).daily('assignment', dates, fields)
    expect(find5(school, key, 'school')).toMatchObject({ numerator: observed, observed })
  })

  it('forgets a record that was corrected', () => {
    const school = ofClass(1).daily('assignment', ['2026-09-01'], takenHome)
    school.daily('assignment', ['2026-09-01'], written(10, 10))
    expect(find5(school, key, 'school')).toMatchObject({ numerator: 1, observed: 1 })
  })

  it('is left out where there are no lower grades', () => {
    expect(find5(ofClass(3), key, 'school')).toBeUndefined()
  })
})
