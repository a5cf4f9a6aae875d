import type { LastYear } from '../../shared/books'
import { health } from '../../shared/requirements/06-health'
import { aSchool, find, type School } from './support'

const find6 = (school: School, key: string) => find(health, school.on('2026-11-20'), key)

const year = '2026-2027'

/** Pupils of one class, each with a fitness grade; "-" was not tested. */
function graded(grades: string[], fitness: LastYear['fitness'] = null): School {
  const school = aSchool({ lastYear: { fitness } }).classes(3, 'c1').pupils(grades.length, 'c1')
  for (const [index, grade] of grades.entries())
    if (grade !== '-') school.log('fitness', { year, student: `c1-${index + 1}`, grade })
  return school
}

const times = (howMany: number, grade: string) => Array.from({ length: howMany }, () => grade)

describe('fitness_pass', () => {
  const key = 'fitness_pass'

  it('is met by 9 of 10, exactly the threshold', () => {
    expect(find6(graded(['excellent', 'good', ...times(7, 'pass'), 'fail']), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'O', lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it.each([
    [
      '8 of 10',
      [...times(8, 'pass'), 'fail', 'fail'],
      'not_met',
      { lower: '8/10', upper: '8/10', certain: true },
    ],
    [
      '9 who pass and one untested',
      [...times(9, 'pass'), '-'],
      'met',
      { lower: '9/10', upper: '10/10', certain: true },
    ],
    [
      '8 who pass, one who fails and one untested',
      [...times(8, 'pass'), 'fail', '-'],
      'insufficient',
      { lower: '8/10', upper: '9/10', certain: false, observed: 9 },
    ],
    [
      'two who fail and eight untested',
      ['fail', 'fail', ...times(8, '-')],
      'not_met',
      { lower: '0/10', upper: '8/10', certain: true, observed: 2 },
    ],
    [
      'nobody tested',
      times(10, '-'),
      'insufficient',
      { lower: '0/10', upper: '10/10', certain: false, observed: 0 },
    ],
  ])('judges %s', (_, grades, status, shown) => {
    expect(find6(graded(grades), key)).toMatchObject({ status, expected: 10, ...shown })
  })

  it('counts the grade in force, of this academic year', () => {
    const school = graded(['fail', '-'])
      .log('fitness', { year, student: 'c1-1', grade: 'pass' })
      .log('fitness', { year: '2025-2026', student: 'c1-2', grade: 'excellent' })
    expect(find6(school, key)).toMatchObject({ numerator: 1, observed: 1, expected: 2 })
    expect(find6(school.withdraw('fitness', { year, student: 'c1-1' }), key)).toMatchObject({ observed: 0 })
  })

  it('does not count a pupil who left', () => {
    const school = graded(['pass']).pupil('gone', 'c1', { until: '2026-11-20' })
    expect(find6(school.log('fitness', { year, student: 'gone', grade: 'fail' }), key)).toMatchObject({
      ...{ numerator: 1, expected: 1 },
    })
  })

  it('is left out without pupils', () => {
    expect(find6(graded([]), key)).toBeUndefined()
  })
})

describe('fitness_excellent_good', () => {
  const key = 'fitness_excellent_good'
  /** 6 of 10 were excellent or good. */
  const lastYear = { examined: 10, excellent: 2, good: 4, pass: 3 }
  const good = (howMany: number, rest: string[]) => graded([...times(howMany, 'good'), ...rest], lastYear)

  it("is met by more than last year's share", () => {
    expect(find6(graded(['excellent', ...times(6, 'good'), ...times(3, 'pass')], lastYear), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 7, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: null, provenance: 'O', lower: '7/10', upper: '7/10', certain: true },
      baseline: { numerator: 6, denominator: 10 },
    })
  })

  it.each([
    ["last year's share, exactly", good(6, times(4, 'pass')), 'not_met', true],
    ['6 good and one untested', good(6, [...times(3, 'pass'), '-']), 'insufficient', false],
    ['7 good and three untested', good(7, times(3, '-')), 'met', true],
    ['4 who only pass and six untested', good(0, [...times(4, 'pass'), ...times(6, '-')]), 'not_met', true],
  ])('judges %s', (_, school, status, certain) => {
    expect(find6(school, key)).toMatchObject({ status, certain })
  })

  it('is insufficient without a baseline, and certain of nothing', () => {
    expect(find6(graded(times(10, 'good')), key)).toMatchObject({
      ...{ status: 'insufficient', numerator: 10, observed: 10, baseline: null },
      ...{ certain: null, lower: '10/10', upper: '10/10' },
    })
  })

  it('compares exactly: 600 of 1000 is not more than 60 of 100, and 601 is', () => {
    const hundred = { examined: 100, excellent: 60, good: 0, pass: 0 }
    const of = (howMany: number) =>
      graded([...times(howMany, 'good'), ...times(1000 - howMany, 'pass')], hundred)
    expect(find6(of(600), key)).toMatchObject({ status: 'not_met' })
    expect(find6(of(601), key)).toMatchObject({ status: 'met' })
  })

  it('is left out without pupils, whatever the baseline', () => {
    expect(find6(graded([], lastYear), key)).toBeUndefined()
  })
})

describe('myopia', () => {
  const key = 'myopia'

  /** A hundred pupils, of whom so many are myopic and so many were not examined. */
  function seen(
    myopic: number,
    unexamined = 0,
    eyesight: LastYear['eyesight'] = { examined: 200, myopic: 60 },
  ) {
    const school = aSchool({ lastYear: { eyesight } }).classes(3, 'c1').pupils(100, 'c1')
    for (let pupil = 1; pupil <= 100 - unexamined; pupil += 1)
      school.log('eyesight', { year, student: `c1-${pupil}`, myopic: pupil <= myopic })
    return school
  }

  it('is met one percentage point below last year, exactly', () => {
    expect(find6(seen(29), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 29, denominator: 100, observed: 100, expected: 100 },
      ...{ threshold: null, provenance: 'O', lower: '29/100', upper: '29/100', certain: true },
      baseline: { numerator: 60, denominator: 200 },
    })
  })

  it.each([
    [30, 0, 'not_met', { lower: '30/100', upper: '30/100', certain: true }],
    [28, 1, 'met', { lower: '28/100', upper: '29/100', certain: true }],
    [29, 1, 'insufficient', { lower: '29/100', upper: '30/100', certain: false }],
    [30, 50, 'not_met', { lower: '30/100', upper: '80/100', certain: true }],
  ])('with %i myopic and %i not examined is %s', (myopic, unexamined, status, shown) => {
    expect(find6(seen(myopic, unexamined), key)).toMatchObject({ status, ...shown })
  })

  it('cannot fall below nothing by a point', () => {
    expect(find6(seen(0, 0, { examined: 200, myopic: 0 }), key)).toMatchObject({ status: 'not_met' })
  })

  it('is insufficient without a baseline', () => {
    expect(find6(seen(0, 0, null), key)).toMatchObject({
      status: 'insufficient',
      baseline: null,
      certain: null,
    })
  })

  it('takes no examination of another year', () => {
    const school = aSchool().classes(3, 'c1').pupils(1, 'c1')
    school.log('eyesight', { year: '2025-2026', student: 'c1-1', myopic: true })
    expect(find6(school, key)).toMatchObject({ numerator: 0, observed: 0 })
  })
})
