import { exercising } from '../../shared/requirements/07-exercise'
import { calendarOf, weekdays } from '../shared/support'
import { aSchool, find, idsOf, type School } from './support'

/** On this Monday twenty school days have passed. */
const twentyDaysOn = '2026-09-28'
const twentyDays = weekdays(20)
const find7 = (school: School, key: string, asOf = twentyDaysOn) => find(exercising, school.on(asOf), key)

describe('exercise_days', () => {
  const key = 'exercise_days'
  const oneClass = () => aSchool().classes(3, 'c1').pupils(1, 'c1')

  /** A class that exercised for an hour on so many days, for a minute less on the next, and left out the rest. */
  const exercised = (full: number, short = 0) =>
    oneClass()
      .daily('exercise', twentyDays.slice(0, full), { class: 'c1', minutes: 60 })
      .daily('exercise', twentyDays.slice(full, full + short), { class: 'c1', minutes: 59 })

  it('is met by 19 of 20 days, exactly the threshold', () => {
    expect(find7(exercised(19, 1), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 19, denominator: 20, observed: 20, expected: 20 },
      ...{ threshold: '>= 0.95', provenance: 'L', lower: '19/20', upper: '19/20', certain: true },
    })
  })

  it.each([
    [18, 2, 'not_met', { lower: '18/20', upper: '18/20', certain: true }],
    [19, 0, 'met', { lower: '19/20', upper: '20/20', certain: true, observed: 19 }],
    [18, 1, 'insufficient', { lower: '18/20', upper: '19/20', certain: false, observed: 19 }],
    [0, 2, 'not_met', { lower: '0/20', upper: '18/20', certain: true, observed: 2 }],
    [0, 0, 'insufficient', { lower: '0/20', upper: '20/20', certain: false, observed: 0 }],
  ])('with %i full days and %i short ones is %s', (full, short, status, shown) => {
    expect(find7(exercised(full, short), key)).toMatchObject({ status, ...shown })
  })

  it('takes no weekend, no holiday and no day outside the term', () => {
    const calendar = calendarOf({ holidays: ['2026-09-25'] })
    const school = aSchool({ calendar }).classes(3, 'c1').pupils(1, 'c1')
    const dates = ['2026-08-31', '2026-09-05', '2026-09-06', '2026-09-25']
    expect(find7(school.daily('exercise', dates, { class: 'c1', minutes: 90 }), key)).toMatchObject({
      ...{ numerator: 0, observed: 0, expected: 19 },
    })
  })

  it('takes a Saturday on which school is kept', () => {
    const calendar = calendarOf({ workdays: ['2026-09-05'] })
    const school = aSchool({ calendar }).classes(3, 'c1').pupils(1, 'c1')
    expect(find7(school.daily('exercise', ['2026-09-05'], { class: 'c1', minutes: 60 }), key)).toMatchObject({
      ...{ numerator: 1, observed: 1, expected: 21 },
    })
  })

  it('counts the corrected minutes alone', () => {
    const school = exercised(20).daily('exercise', ['2026-09-01'], { class: 'c1', minutes: 0 })
    expect(find7(school, key)).toMatchObject({ numerator: 19, observed: 20 })
  })

  it('expects nothing of a class without pupils', () => {
    const school = exercised(19).classes(3, 'empty')
    school.daily('exercise', twentyDays, { class: 'empty', minutes: 10 })
    expect(find7(school, key)).toMatchObject({ status: 'met', observed: 19, expected: 20 })
    expect(find7(aSchool().classes(3, 'empty'), key)).toBeUndefined()
  })

  it('is left out before the first school day', () => {
    const calendar = calendarOf({ holidays: ['2026-09-01'] })
    const school = aSchool({ calendar }).classes(3, 'c1').pupils(1, 'c1')
    expect(find7(school, key, '2026-09-01')).toBeUndefined()
  })

  it('follows the policy, marked L', () => {
    const policy = { thresholds: { exercise_days: '0.5' } }
    const school = aSchool({ policy }).classes(3, 'c1').pupils(1, 'c1')
    school.daily('exercise', twentyDays.slice(0, 10), { class: 'c1', minutes: 60 })
    expect(find7(school, key)).toMatchObject({ status: 'met', threshold: '>= 0.5', provenance: 'L' })
  })
})

describe('sport_skill', () => {
  const key = 'sport_skill'
  const twenty = () => aSchool().classes(3, 'c1').pupils(20, 'c1')
  const assess = (
    school: School,
    students: string[],
    passed: boolean,
    rest: Record<string, unknown> = {},
  ) => {
    for (const student of students)
      school.log('skill', { student, date: '2026-09-10', kind: 'sport', item: '跳绳', passed, ...rest })
    return school
  }

  it('is met by 19 of 20, exactly the threshold', () => {
    const school = assess(assess(twenty(), idsOf('c1', 19), true), ['c1-20'], false)
    expect(find7(school, key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 19, denominator: 20, observed: 20, expected: 20 },
      ...{ threshold: '>= 0.95', provenance: 'L', lower: '19/20', upper: '19/20', certain: true },
    })
  })

  it('is met for certain by 19 who pass, though one was not assessed', () => {
    expect(find7(assess(twenty(), idsOf('c1', 19), true), key)).toMatchObject({
      ...{ status: 'met', observed: 19, lower: '19/20', upper: '20/20', certain: true },
    })
  })

  it('is insufficient with 18 who pass, one who does not and one not assessed', () => {
    const school = assess(assess(twenty(), idsOf('c1', 18), true), ['c1-19'], false)
    expect(find7(school, key)).toMatchObject({
      ...{ status: 'insufficient', observed: 19, lower: '18/20', upper: '19/20', certain: false },
    })
  })

  it('is not met with two who do not pass, whoever else was assessed', () => {
    expect(find7(assess(twenty(), ['c1-1', 'c1-2'], false), key)).toMatchObject({
      ...{ status: 'not_met', observed: 2, lower: '0/20', upper: '18/20', certain: true },
    })
  })

  it('needs one item that was passed, among any number', () => {
    const school = assess(assess(twenty(), ['c1-1'], false), ['c1-1'], true, { item: '游泳' })
    expect(find7(school, key)).toMatchObject({ numerator: 1, observed: 1 })
  })

  it('goes by the version in force, not the best', () => {
    const school = assess(assess(twenty(), ['c1-1'], true), ['c1-1'], false, { date: '2026-09-11' })
    expect(find7(school, key)).toMatchObject({ numerator: 0, observed: 1 })
  })

  it('forgets a withdrawn assessment', () => {
    const school = assess(twenty(), ['c1-1'], true)
    school.withdraw('skill', { student: 'c1-1', kind: 'sport', item: '跳绳' })
    expect(find7(school, key)).toMatchObject({ numerator: 0, observed: 0 })
  })

  it('takes an assessment of an earlier year, and none of another kind', () => {
    const school = assess(twenty(), ['c1-1'], true, { date: '2024-05-01' })
    assess(school, ['c1-2'], true, { kind: 'art' })
    expect(find7(school, key)).toMatchObject({ numerator: 1, observed: 1 })
  })

  it('does not count a pupil who left, and is left out without pupils', () => {
    const school = aSchool().classes(3, 'c1').pupil('gone', 'c1', { until: '2026-09-28' })
    expect(find7(assess(school, ['gone'], true), key, '2026-09-27')).toMatchObject({ numerator: 1 })
    expect(find7(assess(school, ['gone'], true), key, '2026-09-28')).toBeUndefined()
  })
})
