import type { PlannedLessons } from '../../shared/books'
import { curriculum } from '../../shared/requirements/02-curriculum'
import { aSchool, find, type School } from './support'

const planned = (...rows: [subject: string, lessons: number][]): PlannedLessons[] =>
  rows.map(([subject, lessons]) => ({ grade: 1, subject, lessons }))

const plan = planned(['语文', 8], ['数学', 4], ['*', 14])
const onPlan = { 语文: 8, 数学: 4 }
const offPlan = { 语文: 7, 数学: 4 }

const ofClasses = (...ids: string[]) => {
  const school = aSchool({ plan }).classes(1, ...ids)
  for (const id of ids) school.pupils(1, id)
  return school
}
const find2 = (school: School, key: string) => find(curriculum, school.on('2026-11-06'), key)

describe('classes_on_plan', () => {
  const key = 'classes_on_plan'

  it('is met when every class is on plan', () => {
    const school = ofClasses('c1', 'c2')
      .log('timetable', { class: 'c1', lessons: onPlan })
      .log('timetable', { class: 'c2', lessons: onPlan })
    expect(find2(school, key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 2, denominator: 2, observed: 2, expected: 2 },
      ...{ threshold: '>= 1.00', provenance: 'O', lower: '2/2', upper: '2/2', certain: true },
    })
  })

  it('is insufficient while one class has no timetable, however good the others', () => {
    const school = ofClasses('c1', 'c2').log('timetable', { class: 'c1', lessons: onPlan })
    expect(find2(school, key)).toMatchObject({
      ...{ status: 'insufficient', numerator: 1, denominator: 1, observed: 1, expected: 2 },
      ...{ lower: '1/2', upper: '2/2', certain: false },
    })
  })

  it('is not met for certain once one class is off plan, whatever the coverage', () => {
    const school = ofClasses('c1', 'c2', 'c3').log('timetable', { class: 'c1', lessons: offPlan })
    expect(find2(school, key)).toMatchObject({
      ...{
        status: 'not_met',
        numerator: 0,
        observed: 1,
        expected: 3,
        lower: '0/3',
        upper: '2/3',
        certain: true,
      },
    })
  })

  it.each<[string, Record<string, number>, number]>([
    ['has exactly the planned lessons', onPlan, 1],
    ['fills the week to the total of the plan', { ...onPlan, 艺术: 2 }, 1],
    ['has one lesson more than the total', { ...onPlan, 艺术: 3 }, 0],
    ['has one lesson too few in a subject', offPlan, 0],
    ['is short of one subject and rich in another', { 语文: 9, 数学: 3 }, 0],
    ['lacks a subject', { 语文: 12 }, 0],
  ])('judges a class that %s', (_, lessons, numerator) => {
    const school = ofClasses('c1').log('timetable', { class: 'c1', lessons })
    expect(find2(school, key)).toMatchObject({ numerator, denominator: 1 })
  })

  it.each([
    [12, onPlan, 'met'],
    [13, { 语文: 9, 数学: 4 }, 'not_met'],
  ])('takes the sum of the rows, 12, for a plan without a total: %i lessons', (_, lessons, status) => {
    const school = aSchool({ plan: planned(['语文', 8], ['数学', 4]) })
      .classes(1, 'c1')
      .pupils(1, 'c1')
    expect(find2(school.log('timetable', { class: 'c1', lessons }), key)).toMatchObject({ status })
  })

  it('goes by the plan of the grade', () => {
    const school = aSchool({ plan: [...plan, { grade: 2, subject: '科学', lessons: 1 }] })
      .classes(2, 'c2')
      .pupils(1, 'c2')
      .log('timetable', { class: 'c2', lessons: { 科学: 1 } })
    expect(find2(school, key)).toMatchObject({ status: 'met' })
  })

  it('counts the timetable in force', () => {
    const school = ofClasses('c1')
      .log('timetable', { class: 'c1', lessons: offPlan })
      .log('timetable', { class: 'c1', lessons: onPlan })
    expect(find2(school, key)).toMatchObject({ status: 'met' })
    expect(find2(school.withdraw('timetable', { class: 'c1' }), key)).toMatchObject({ observed: 0 })
  })

  it('takes no class without pupils', () => {
    const school = ofClasses('c1')
      .classes(1, 'empty')
      .log('timetable', { class: 'c1', lessons: onPlan })
      .log('timetable', { class: 'empty', lessons: offPlan })
    expect(find2(school, key)).toMatchObject({ status: 'met', expected: 1 })
  })

  it('is left out where no class has a pupil', () => {
    expect(find2(aSchool({ plan }).classes(1, 'c1'), key)).toBeUndefined()
  })

  it('is marked L once a policy names it, by the same value too', () => {
    const school = aSchool({ plan, policy: { thresholds: { classes_on_plan: '1.00' } } })
    expect(find2(school.classes(1, 'c1').pupils(1, 'c1'), key)).toMatchObject({
      ...{ threshold: '>= 1.00', provenance: 'L' },
    })
  })
})

describe('curriculum_incidents', () => {
  const key = 'curriculum_incidents'
  const incident = (id: string, kind: string, status: string) => ({
    ...{ incident: id, date: '2026-10-08', kind, status },
  })

  it('is met without any', () => {
    expect(find2(ofClasses('c1'), key)).toMatchObject({
      status: 'met',
      numerator: 0,
      open: 0,
      provenance: 'O',
    })
  })

  it('adds up what was taught beyond the syllabus and what was finished early', () => {
    const school = ofClasses('c1')
      .log('incident', incident('i1', 'over_syllabus', 'upheld'))
      .log('incident', incident('i2', 'early_finish', 'upheld'))
    expect(find2(school, key)).toMatchObject({ status: 'not_met', numerator: 2, open: 0 })
  })

  it.each(['over_syllabus', 'early_finish'])('is insufficient while a report of %s is open', (kind) => {
    const school = ofClasses('c1').log('incident', incident('i1', kind, 'reported'))
    expect(find2(school, key)).toMatchObject({ status: 'insufficient', numerator: 0, open: 1 })
  })

  it('takes no other kind', () => {
    const school = ofClasses('c1').log('incident', incident('i1', 'direction', 'upheld'))
    expect(find2(school, key)).toMatchObject({ status: 'met' })
  })
})
