/** The calendar that a school is proposed: public holidays off, workdays that make up for them on, and what nobody knows yet. */
import { isSchoolDay } from '../../shared/calendar'
import { firstSettings, proposedCalendar, usualTerms } from '../../shared/first-settings'
import { dayName, unknownMonths } from '../../shared/school-days'
import { wrongCalendar } from '../../shared/setting-up'

const calendar = proposedCalendar(2026)

test.each([
  ['2026-08-31', false, ''],
  ['2026-09-01', true, ''],
  ['2026-09-05', false, ''],
  ['2026-09-20', true, '调休上班'],
  ['2026-10-01', false, '国庆节'],
  ['2026-10-07', false, '国庆节'],
  ['2026-10-08', true, ''],
  ['2026-10-10', true, '调休上班'],
  ['2027-01-25', false, ''],
  ['2027-07-12', false, ''],
])('%s: school %s, %s', (date, isOn, name) => {
  expect([isSchoolDay(calendar, date), dayName(date)]).toEqual([isOn, name])
})

test('it has a day for each of the year, and nothing is wrong with it', () => {
  expect(calendar.schoolDays).toHaveLength(365)
  for (const year of [2024, 2025, 2026, 2027]) expect(wrongCalendar(proposedCalendar(year))).toBeUndefined()
})

test('of a year whose holidays are not announced weekends and the days of the law are off, and its months are told', () => {
  const [first, second] = usualTerms(2035)
  expect(unknownMonths([first])).toEqual(['2035-09', '2035-10', '2035-11', '2035-12', '2036-01'])
  expect(unknownMonths([second])[0]).toBe('2036-02')
  expect(unknownMonths([{ ...first, start: '2025-09-01', end: '2025-12-31' }])).toEqual([])
  const far = proposedCalendar(2035)
  const days = ['2035-10-03', '2035-10-04', '2035-10-06', '2036-01-01', '2036-05-02']
  expect(days.map((date) => isSchoolDay(far, date))).toEqual([false, true, false, false, false])
  expect([dayName('2036-01-01'), dayName('2035-10-04')]).toEqual(['元旦（待核对）', ''])
  // 22 January 2033 is a Saturday, 9 July 2034 a Sunday.
  expect([usualTerms(2032)[0].end, usualTerms(2033)[1].end]).toEqual(['2033-01-21', '2034-07-07'])
})

test.each([
  ['2026-06-30', '2025-2026'],
  ['2026-07-01', '2026-2027'],
  ['2026-11-22', '2026-2027'],
  ['2027-02-01', '2026-2027'],
])('a school that is founded on %s begins with %s', (today, year) => {
  expect(firstSettings('s', '新学校', today).calendar.academicYear.name).toBe(year)
})

const { academicYear, terms = [] } = calendar
const [autumn, spring] = terms as [(typeof terms)[0], (typeof terms)[0]]

test.each([
  ['a year of two months', { academicYear: { ...academicYear, end: '2026-10-31' } }, '约为一年'],
  ['a term that ends before it begins', { term: { ...autumn, end: '2026-08-31' } }, '应晚于开始日期'],
  ['a term outside the year', { term: { ...autumn, start: '2026-08-01' } }, '以内'],
  ['terms that overlap', { terms: [autumn, { ...spring, start: '2027-01-10' }] }, '以后开始'],
  ['a term that is none of the year', { term: { ...autumn, start: '2026-09-02' } }, '一个学期'],
  ['too few days', { schoolDays: '1' }, '第一天排到最后一天'],
  ['no school at all', { schoolDays: '0'.repeat(365) }, '一个教学日也没有'],
])('%s is told', (_, change, words) => {
  expect(wrongCalendar({ ...calendar, ...change })?.cure).toContain(words)
})
