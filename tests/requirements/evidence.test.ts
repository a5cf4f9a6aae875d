import { curriculum } from '../../shared/requirements/02-curriculum'
import { inClass } from '../../shared/requirements/03-in-class'
import { sleeping } from '../../shared/requirements/08-sleep'
import { labour } from '../../shared/requirements/10-labour'
import { type Evidence, gather, ofClass } from '../../shared/requirements/evidence'
import { calendarOf, weekdays } from '../shared/support'
import { aSchool, find } from './support'

const placed = ({ pupils }: Evidence) => pupils.map(({ id, class: inClassOf }) => `${id} in ${inClassOf}`)
const inUse = ({ classes }: Evidence) => classes.map(({ id }) => id)

describe('who is on roll', () => {
  const stay = { from: '2026-09-10', until: '2026-10-10' }
  const school = aSchool().classes(3, 'c1').pupil('amy', 'c1', stay)

  it.each([
    ['2026-09-09', []],
    ['2026-09-10', ['amy in c1']],
    ['2026-10-09', ['amy in c1']],
    ['2026-10-10', []],
  ])('on %s are %j', (asOf, expected) => {
    expect(placed(school.on(asOf))).toEqual(expected)
  })

  it('tells a class without any of them from one in use', () => {
    const two = aSchool().classes(3, 'c1', 'c2').pupil('amy', 'c1', stay).pupil('bo', 'c2')
    expect(inUse(two.on('2026-10-09'))).toEqual(['c1', 'c2'])
    expect(inUse(two.on('2026-10-10'))).toEqual(['c2'])
  })

  it('has nobody in a class that has no books yet', () => {
    const { asOf, calendar, plan, lastYear } = aSchool().on('2026-10-01')
    const settings = {
      ...{ id: 's1', name: '示例学校', system: '6-3' as const, calendar, plan, lastYear, policy: {} },
      classes: [{ id: 'c1', grade: 1, name: '一年级' }],
    }
    const evidence = gather({ settings, tally: {}, staff: {}, results: {} }, [], asOf)
    expect(evidence).toMatchObject({ classes: [], pupils: [] })
  })
})

describe('a transfer', () => {
  const school = aSchool()
    .classes(6, 'c6')
    .classes(7, 'c7')
    .pupil('amy', 'c6', { moves: { '2026-10-08': 'c7' } })

  it.each([
    ['the day before', '2026-10-07', 'amy in c6', 'c6'],
    ['its own day', '2026-10-08', 'amy in c7', 'c7'],
    ['a later day', '2026-11-20', 'amy in c7', 'c7'],
  ])('on %s', (_, asOf, expected, used) => {
    expect(placed(school.on(asOf))).toEqual([expected])
    expect(inUse(school.on(asOf))).toEqual([used])
  })

  it('is followed by the latest one that has come', () => {
    const moves = { '2026-11-02': 'c1', '2026-10-08': 'c2', '2026-12-01': 'c3' }
    const often = aSchool().classes(3, 'c1', 'c2', 'c3').pupil('amy', 'c1', { moves })
    const classAt = (asOf: string) => placed(often.on(asOf))
    expect(['2026-10-07', '2026-10-08', '2026-11-02', '2026-12-01'].flatMap(classAt)).toEqual([
      ...['amy in c1', 'amy in c2', 'amy in c1', 'amy in c3'],
    ])
  })

  it('takes what was logged of the pupil along, judged by the new stage', () => {
    const slept = school.nights('amy', weekdays(5), 560)
    expect(find(sleeping, slept.on('2026-10-07'), 'sleep_reached', 'primary')).toMatchObject({
      ...{ status: 'not_met', numerator: 0, expected: 1 },
    })
    expect(find(sleeping, slept.on('2026-10-08'), 'sleep_reached', 'primary')).toBeUndefined()
    expect(find(sleeping, slept.on('2026-10-08'), 'sleep_reached', 'junior')).toMatchObject({
      ...{ status: 'met', numerator: 1, expected: 1 },
    })
  })

  it('leaves the records of a class behind; they stop counting once it is empty', () => {
    const both = aSchool()
      .classes(3, 'c1', 'c2')
      .pupil('amy', 'c1', { moves: { '2026-10-08': 'c2' } })
      .pupil('bo', 'c2')
      .log('class_check', { class: 'c1', date: '2026-09-10', subject: '数学', tested: 1, reached: 0 })
      .log('class_check', { class: 'c2', date: '2026-09-10', subject: '数学', tested: 1, reached: 1 })
    const reached = (asOf: string) => find(inClass, both.on(asOf), 'in_class_reached')
    expect(reached('2026-10-07')).toMatchObject({ numerator: 1, denominator: 2, expected: 2 })
    expect(reached('2026-10-08')).toMatchObject({ numerator: 1, denominator: 1, expected: 1 })
  })
})

it('adds up the records of a class over all its months, and those without a date', () => {
  const school = aSchool({ plan: [{ grade: 3, subject: '数学', lessons: 4 }] })
    .classes(3, 'c1')
    .pupils(1, 'c1')
  school
    .daily('class_check', ['2026-09-10', '2026-10-12', '2026-11-02'], {
      ...{ class: 'c1', subject: '数学', tested: 1, reached: 1 },
    })
    .log('timetable', { class: 'c1', lessons: { 数学: 4 } })
  expect(find(inClass, school.on('2026-11-20'), 'in_class_reached')).toMatchObject({
    numerator: 3,
    observed: 1,
  })
  expect(find(curriculum, school.on('2026-11-20'), 'classes_on_plan')).toMatchObject({ status: 'met' })
})

it.each([
  ['6-3', ['primary', 'primary', 'junior']],
  ['5-4', ['primary', 'junior', 'junior']],
] as const)('gives grades 5, 6 and 7 of a %s school their stages', (system, stages) => {
  const school = aSchool({ system }).classes(5, 'c5').classes(6, 'c6').classes(7, 'c7')
  const evidence = school.pupils(1, 'c5').pupils(1, 'c6').pupils(1, 'c7').on('2026-10-01')
  expect(evidence.classes.map(({ stage }) => stage)).toEqual(stages)
  expect(evidence.pupils.map(({ stage }) => stage)).toEqual(stages)
})

it('keeps classes in the order of the settings, and ids that the store would read as signs', () => {
  const evidence = aSchool()
    .classes(3, 'c.2', 'c$1')
    .pupil('constructor', 'c$1')
    .pupil('a/b.c', 'c.2')
    .on('2026-10-01')
  expect(placed(evidence)).toEqual(['a/b.c in c.2', 'constructor in c$1'])
})

it('cuts the window and the year to date at the day, or at their own ends', () => {
  const calendar = calendarOf({ term: { name: '第一学期', start: '2026-09-01', end: '2027-01-22' } })
  const periods = (asOf: string) => {
    const { window, yearToDate } = aSchool({ calendar }).on(asOf)
    return [window.start, window.end, yearToDate.start, yearToDate.end]
  }
  expect(periods('2026-11-20')).toEqual(['2026-09-01', '2026-11-20', '2026-09-01', '2026-11-20'])
  expect(periods('2027-03-01')).toEqual(['2026-09-01', '2027-01-22', '2026-09-01', '2027-03-01'])
  expect(periods('2027-09-09')).toEqual(['2026-09-01', '2027-01-22', '2026-09-01', '2027-08-31'])
})

it('tells what a figure of the school comes to in one class', () => {
  const school = aSchool().classes(3, 'c1', 'c2').pupils(2, 'c1').pupils(1, 'c2')
  school.log('skill', { student: 'c2-1', date: '2026-09-10', kind: 'labour', item: '扫地', passed: true })
  const evidence = school.on('2026-10-01')
  expect(find(labour, evidence, 'labour_skill')).toMatchObject({ numerator: 1, expected: 3 })
  expect(find(labour, ofClass(evidence, 'c2'), 'labour_skill')).toMatchObject({ numerator: 1, expected: 1 })
  expect(inUse(ofClass(evidence, 'c1'))).toEqual(['c1'])
})
