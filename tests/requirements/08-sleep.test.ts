import type { PolicyOverrides } from '../../shared/policy/overrides'
import { sleeping } from '../../shared/requirements/08-sleep'
import type { System } from '../../shared/stages'
import { weekdays } from '../shared/support'
import { aSchool, find, idsOf, type School } from './support'

const fiveDays = weekdays(5)
const find8 = (school: School, key: string, scope = 'primary') =>
  find(sleeping, school.on('2026-09-30'), key, scope)

interface Given {
  policy?: PolicyOverrides
  system?: System
}

const tenOf = (grade: number, given: Given = {}) => aSchool(given).classes(grade, 'c1').pupils(10, 'c1')

function sleep(school: School, students: string[], minutes: number, dates = fiveDays, nap = 0): School {
  for (const student of students) school.nights(student, dates, minutes, nap)
  return school
}

describe('sleep_reached', () => {
  const key = 'sleep_reached'

  it('is met by 9 of 10, exactly the threshold', () => {
    const school = sleep(sleep(tenOf(3), idsOf('c1', 9), 600), ['c1-10'], 599)
    expect(find8(school, key)).toEqual({
      ...{ key, scope: 'primary', role: 'deciding', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'L', lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it('is not met by 8 of 10', () => {
    const school = sleep(sleep(tenOf(3), idsOf('c1', 8), 600), ['c1-9', 'c1-10'], 599)
    expect(find8(school, key)).toMatchObject({ status: 'not_met', numerator: 8 })
  })

  it.each<[number, System, string, number]>([
    [1, '6-3', 'primary', 600],
    [6, '6-3', 'primary', 600],
    [6, '5-4', 'junior', 540],
    [7, '6-3', 'junior', 540],
  ])('asks grade %i in a %s school (%s) for %i minutes a night on average', (grade, system, scope, norm) => {
    const nights = (last: number) => {
      const school = sleep(tenOf(grade, { system }), ['c1-1'], norm, fiveDays.slice(0, 4))
      return sleep(school, ['c1-1'], last, fiveDays.slice(4))
    }
    expect(find8(nights(norm), key, scope)).toMatchObject({ numerator: 1, observed: 1 })
    expect(find8(nights(norm - 1), key, scope)).toMatchObject({ numerator: 0, observed: 1 })
  })

  it('lets a long night make up for a short one', () => {
    const school = sleep(tenOf(3), ['c1-1'], 540, fiveDays.slice(0, 1))
    expect(find8(sleep(school, ['c1-1'], 615, fiveDays.slice(1)), key)).toMatchObject({ numerator: 1 })
  })

  it.each([
    ['four nights', fiveDays.slice(0, 4), 0],
    ['four nights and a Saturday', [...fiveDays.slice(0, 4), '2026-09-05'], 0],
    ['four nights and the last of the holidays', ['2026-08-31', ...fiveDays.slice(0, 4)], 0],
    ['five nights', fiveDays, 1],
  ])('does with %s', (_, dates, observed) => {
    expect(find8(sleep(tenOf(3), ['c1-1'], 600, dates), key)).toMatchObject({ observed, numerator: observed })
  })

  it.each([
    ['met', 6, 600, { lower: '6/10', upper: '10/10', certain: false }],
    ['insufficient', 5, 600, { lower: '5/10', upper: '10/10', certain: false }],
    ['not_met', 2, 599, { lower: '0/10', upper: '8/10', certain: true }],
    ['insufficient', 1, 599, { lower: '0/10', upper: '9/10', certain: false }],
  ])('is %s where %i families of 10 log nights of %i minutes', (status, howMany, minutes, shown) => {
    expect(find8(sleep(tenOf(3), idsOf('c1', howMany), minutes), key)).toMatchObject({
      ...{ status, observed: howMany, denominator: howMany, expected: 10, ...shown },
    })
  })

  it('is met for certain by 9 of 10, though a tenth logs nothing', () => {
    expect(find8(sleep(tenOf(3), idsOf('c1', 9), 600), key)).toMatchObject({ status: 'met', certain: true })
  })

  it('counts those observed, not all, where coverage is enough', () => {
    const school = sleep(sleep(tenOf(3), idsOf('c1', 7), 600), ['c1-8', 'c1-9'], 500)
    expect(find8(school, key)).toMatchObject({
      status: 'not_met',
      numerator: 7,
      denominator: 9,
      certain: true,
    })
    const fewer = sleep(sleep(tenOf(3), idsOf('c1', 7), 600), ['c1-8'], 500)
    expect(find8(fewer, key)).toMatchObject({
      status: 'not_met',
      numerator: 7,
      denominator: 8,
      certain: false,
    })
  })

  it.each([
    ['0.50', 5, 'met'],
    ['0.50', 4, 'insufficient'],
    ['0.7', 6, 'insufficient'],
  ])('with a minimum coverage of %s and %i families is %s', (min_coverage, howMany, status) => {
    const policy = { min_coverage, min_coverage_school: '1' }
    expect(find8(sleep(tenOf(3, { policy }), idsOf('c1', howMany), 600), key)).toMatchObject({ status })
  })

  it.each([
    [undefined, 0],
    [false, 0],
    [true, 1],
  ])('with count_naps %s has %i who reach the norm by a nap of half an hour', (count_naps, numerator) => {
    const policy = count_naps === undefined ? {} : { count_naps }
    expect(find8(sleep(tenOf(3, { policy }), ['c1-1'], 570, fiveDays, 30), key)).toMatchObject({ numerator })
  })

  it('counts a nap only as long as it was', () => {
    const policy = { count_naps: true }
    expect(find8(sleep(tenOf(3, { policy }), ['c1-1'], 570, fiveDays, 29), key)).toMatchObject({
      numerator: 0,
    })
  })

  it.each([
    [8, 0],
    [7, 1],
  ])('with min_nights %i observes %i pupils with seven nights', (min_nights, observed) => {
    const school = sleep(tenOf(3, { policy: { min_nights } }), ['c1-1'], 600, weekdays(7))
    expect(find8(school, key)).toMatchObject({ observed })
  })

  it.each([
    ['primary', 3, '>= 0.75', 'met'],
    ['junior', 7, '>= 0.95', 'not_met'],
  ])('takes the threshold of the stage before that of all: %s (grade %i) %s', (...row) => {
    const [scope, grade, threshold, status] = row
    const policy = { thresholds: { sleep_reached: '0.95', 'sleep_reached:primary': '0.75' } }
    const school = sleep(sleep(tenOf(grade, { policy }), idsOf('c1', 8), 600), ['c1-9', 'c1-10'], 500)
    expect(find8(school, key, scope)).toMatchObject({ status, threshold, provenance: 'L' })
  })

  it('counts the night as corrected, and leaves out pupils who left', () => {
    const school = sleep(tenOf(3), ['c1-1'], 600).nights('c1-1', ['2026-09-01'], 599)
    sleep(school.pupil('gone', 'c1', { until: '2026-09-30' }), ['gone'], 600)
    expect(find8(school, key)).toMatchObject({ numerator: 0, observed: 1, expected: 10 })
  })

  it('is left out in a stage without pupils', () => {
    expect(find8(tenOf(3), key, 'junior')).toBeUndefined()
  })
})

describe('bedtime_kept', () => {
  const key = 'bedtime_kept'
  const night = (school: School, date: string, bed_at: string) =>
    school.log('sleep', { student: 'c1-1', date, bed_at, wake_at: `${date}T06:30` })

  it('is met by 9 nights of 10, exactly the threshold', () => {
    const school = sleep(tenOf(3), ['c1-1'], 600, weekdays(9))
    expect(find8(night(school, '2026-09-14', '2026-09-13T21:21'), key)).toEqual({
      ...{ key, scope: 'primary', role: 'supporting', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'L', lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it('is not met by 8 nights of 10', () => {
    const school = sleep(tenOf(3), ['c1-1'], 600, weekdays(8))
    night(night(school, '2026-09-11', '2026-09-10T23:00'), '2026-09-14', '2026-09-13T23:00')
    expect(find8(school, key)).toMatchObject({ status: 'not_met', numerator: 8, observed: 10 })
  })

  it.each([
    [3, 'primary', '2026-09-01T21:20', 1],
    [3, 'primary', '2026-09-01T21:21', 0],
    [7, 'junior', '2026-09-01T22:00', 1],
    [7, 'junior', '2026-09-01T22:01', 0],
    [7, 'junior', '2026-09-02T00:00', 0],
    [7, 'junior', '2026-09-02T00:30', 0],
  ])('in grade %i (%s), to bed at %s, counts %i', (grade, scope, bed, numerator) => {
    expect(find8(night(tenOf(grade), '2026-09-02', bed), key, scope)).toMatchObject({
      numerator,
      observed: 1,
    })
  })

  it('counts nights one by one, of pupils with few nights too, and no weekends', () => {
    const school = sleep(tenOf(3), ['c1-1'], 600, ['2026-09-04', '2026-09-05', '2026-09-06', '2026-09-07'])
    expect(find8(school, key)).toMatchObject({ numerator: 2, observed: 2, expected: 2 })
  })

  it('is left out without a night', () => {
    expect(find8(tenOf(3), key)).toBeUndefined()
  })
})
