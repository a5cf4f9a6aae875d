import { direction } from '../../shared/requirements/01-direction'
import { calendarOf, weekly } from '../shared/support'
import { aSchool, find, type School } from './support'

/** On this Friday ten school weeks are complete; the first began on Tuesday, 1 September. */
const tenWeeksOn = '2026-11-06'
const tuesdays = weekly('2026-09-01', 10)

const onePupil = () => aSchool().classes(1, 'c1').pupils(1, 'c1')
const find1 = (school: School, key: string, asOf = tenWeeksOn) => find(direction, school.on(asOf), key)

describe('flag_ceremony_weeks', () => {
  const key = 'flag_ceremony_weeks'
  const held = (dates: string[]) => onePupil().daily('flag_ceremony', dates, {})

  it('is met with a ceremony in every school week', () => {
    expect(find1(held(tuesdays), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 10, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'L', lower: '10/10', upper: '10/10', certain: true },
    })
  })

  it('is met by 9 weeks of 10, exactly the threshold', () => {
    expect(find1(held(tuesdays.slice(1)), key)).toMatchObject({ status: 'met', numerator: 9, expected: 10 })
  })

  it('is not met by 8 weeks of 10, with nothing left open', () => {
    expect(find1(held(tuesdays.slice(2)), key)).toMatchObject({
      ...{ status: 'not_met', numerator: 8, lower: '8/10', upper: '8/10', certain: true },
    })
  })

  it('is not met, never insufficient, when nothing was logged', () => {
    expect(find1(onePupil(), key)).toMatchObject({ status: 'not_met', numerator: 0, observed: 10 })
  })

  it('counts a week once, however many ceremonies it had', () => {
    const twiceInOneWeek = held(['2026-09-08', '2026-09-09'])
    expect(find1(twiceInOneWeek, key)).toMatchObject({ numerator: 1 })
  })

  it('takes a ceremony on the Sunday for the week that ends there', () => {
    expect(find1(held(['2026-09-13']), key, '2026-09-13')).toMatchObject({ numerator: 1, expected: 2 })
  })

  it('takes no ceremony of the week before the first day of term', () => {
    expect(find1(held(['2026-08-31']), key)).toMatchObject({ numerator: 0, expected: 10 })
  })

  it('forgets a ceremony that was withdrawn', () => {
    const one = held(['2026-09-08']).withdraw('flag_ceremony', { date: '2026-09-08' })
    expect(find1(one, key)).toMatchObject({ numerator: 0 })
  })

  it('waits for the last school day of a week', () => {
    expect(find1(held(tuesdays), key, '2026-11-05')).toMatchObject({ numerator: 9, expected: 9 })
  })

  it('is left out before the first school week is complete', () => {
    expect(find1(held(['2026-09-01']), key, '2026-09-03')).toBeUndefined()
    expect(find1(held(['2026-09-01']), key, '2026-09-04')).toMatchObject({ expected: 1 })
  })

  it.each([
    ['three school days', ['2026-10-05', '2026-10-06'], 10],
    ['two school days', ['2026-10-05', '2026-10-06', '2026-10-07'], 9],
  ])('of a week with %s', (_, holidays, expected) => {
    const school = aSchool({ calendar: calendarOf({ holidays }) })
    expect(find1(school, key)).toMatchObject({ expected })
  })

  it('follows the policy, marked L', () => {
    const school = aSchool({ policy: { thresholds: { flag_ceremony_weeks: '0.8' } } })
    expect(find1(school.daily('flag_ceremony', tuesdays.slice(2), {}), key)).toMatchObject({
      ...{ status: 'met', numerator: 8, threshold: '>= 0.8', provenance: 'L' },
    })
  })
})

describe('class_meeting_weeks', () => {
  const key = 'class_meeting_weeks'
  const twoClasses = () => aSchool().classes(1, 'c1', 'c2').pupils(1, 'c1').pupils(1, 'c2')
  const meeting = (one: string) => ({ class: one, topic: '文明礼貌' })
  const held = (first: string[], second: string[]) =>
    twoClasses().daily('class_meeting', first, meeting('c1')).daily('class_meeting', second, meeting('c2'))

  it.each([
    ['met', 'by 18 of 20 class weeks, exactly the threshold', 8, 18],
    ['not_met', 'by 17 of 20', 7, 17],
  ])('is %s %s', (status, _, ofSecond, numerator) => {
    expect(find1(held(tuesdays, tuesdays.slice(0, ofSecond)), key)).toMatchObject({
      ...{ status, numerator, denominator: 20, observed: 20, expected: 20, certain: true },
      ...{ threshold: '>= 0.90', provenance: 'L', role: 'deciding' },
    })
  })

  it('expects nothing of a class without pupils, and counts none of its meetings', () => {
    const school = held(tuesdays, []).classes(1, 'empty').daily('class_meeting', tuesdays, meeting('empty'))
    expect(find1(school, key)).toMatchObject({ numerator: 10, expected: 20 })
  })

  it('counts a meeting at the weekend for its week', () => {
    expect(find1(held(['2026-09-12'], []), key, '2026-09-13')).toMatchObject({ numerator: 1, expected: 4 })
  })

  it('is left out where no class has a pupil', () => {
    expect(find1(aSchool().classes(1, 'c1'), key)).toBeUndefined()
  })
})

describe('direction_incidents', () => {
  const key = 'direction_incidents'
  const incident = (id: string, status: string, kind = 'direction', date = '2026-09-10') => ({
    ...{ incident: id, date, kind, status },
  })

  it('is met without any, and gives counts alone', () => {
    expect(find1(onePupil(), key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met', numerator: 0 },
      ...{ denominator: null, observed: null, expected: null, threshold: '= 0', provenance: 'O', open: 0 },
    })
  })

  it('is insufficient while a report is open', () => {
    const school = onePupil().log('incident', incident('i1', 'reported'))
    expect(find1(school, key)).toMatchObject({ status: 'insufficient', numerator: 0, open: 1 })
  })

  it('is not met once one is upheld, whatever else is open', () => {
    const school = onePupil()
      .log('incident', incident('i1', 'reported'))
      .log('incident', incident('i2', 'upheld'))
    expect(find1(school, key)).toMatchObject({ status: 'not_met', numerator: 1, open: 1 })
  })

  it('is met again once the report is dismissed', () => {
    const school = onePupil()
      .log('incident', incident('i1', 'reported'))
      .log('incident', incident('i1', 'dismissed'))
    expect(find1(school, key)).toMatchObject({ status: 'met', numerator: 0, open: 0 })
  })

  it.each([
    ['of another kind', incident('i1', 'upheld', 'ethics')],
    ['of last year', incident('i1', 'upheld', 'direction', '2026-08-31')],
  ])('takes none %s', (_, other) => {
    expect(find1(onePupil().log('incident', other), key)).toMatchObject({ status: 'met', numerator: 0 })
  })

  it('takes one of this year from before the term', () => {
    const calendar = calendarOf({ term: { name: '第二学期', start: '2027-03-01', end: '2027-07-09' } })
    const school = aSchool({ calendar }).log('incident', incident('i1', 'upheld'))
    expect(find1(school, key, '2027-04-01')).toMatchObject({ status: 'not_met', numerator: 1 })
  })
})

describe('social_practice_days', () => {
  const key = 'social_practice_days'
  const practised = (dates: string[]) => onePupil().daily('social_practice', dates, {})

  it('is met once there were five', () => {
    expect(find1(practised(weekly('2026-09-02', 5)), key)).toEqual({
      ...{ key, scope: 'school', role: 'supporting', status: 'met', numerator: 5 },
      ...{ denominator: null, observed: null, expected: null, threshold: '>= 5', provenance: 'L' },
    })
  })

  it.each([
    ['insufficient', 'on the last day of the year', '2027-08-31'],
    ['not_met', 'on the day after', '2027-09-01'],
  ])('with four days is %s %s', (status, _, asOf) => {
    expect(find1(practised(weekly('2026-09-02', 4)), key, asOf)).toMatchObject({ status, numerator: 4 })
  })

  it('counts distinct dates of the academic year, in the term or not', () => {
    const dates = ['2026-08-31', '2026-09-05', '2026-09-05', '2027-02-10']
    expect(find1(practised(dates), key, '2027-02-10')).toMatchObject({ numerator: 2 })
  })

  it('follows a policy in whole days', () => {
    const school = aSchool({ policy: { thresholds: { social_practice_days: '4' } } })
    expect(find1(school.daily('social_practice', weekly('2026-09-02', 4), {}), key)).toMatchObject({
      ...{ status: 'met', threshold: '>= 4', provenance: 'L' },
    })
  })
})
