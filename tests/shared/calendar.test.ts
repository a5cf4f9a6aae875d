import {
  academicYearOf,
  addDays,
  daysBetween,
  elapsed,
  fullMonths,
  isDate,
  isSchoolDay,
  isTermDay,
  localDate,
  localTime,
  minutesBetween,
  monthOf,
  schoolWeeks,
  shiftYear,
  termDays,
  weekOf,
  within,
} from '../../shared/calendar'
import { calendarOf, days, firstTerm } from './support'

const termFrom = (start: string, end: string) => ({ name: '学期', start, end })

describe('dates', () => {
  it.each(['2026-09-01', '2026-12-31', '2028-02-29', '2000-02-29'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    ...['2027-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-09-00'],
    ...[
      '2026-9-1',
      '26-09-01',
      '2026-09-01T08:00',
      ' 2026-09-01',
      '2026-09-01\n',
      '2026/09/01',
      '二〇二六',
      '',
    ],
  ])('%j does not', (text) => {
    expect(isDate(text)).toBe(false)
  })

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-09-01', 0, '2026-09-01'],
  ])('%s and %i days is %s', (date, howMany, expected) => {
    expect(addDays(date, howMany)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(howMany)
  })

  it.each([
    ['2026-09-01T21:00', '2026-09-02T07:00', 600],
    ['2026-12-31T23:59', '2027-01-01T00:01', 2],
    ['2028-02-28T21:00', '2028-03-01T07:00', 2040],
    ['2026-09-02T07:00', '2026-09-02T06:59', -1],
  ])('from %s to %s are %i minutes', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes)
  })

  it('belong to the month that they begin with', () => {
    expect(monthOf('2026-09-30')).toBe('2026-09')
  })

  it.each([
    ['2026-08-31T15:59:59Z', '2026-08-31', '2026-08-31T23:59:59+08:00'],
    ['2026-08-31T16:00:00Z', '2026-09-01', '2026-09-01T00:00:00+08:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '2027-01-01T07:30:00+08:00'],
  ])('at the instant %s it is %s in Shanghai', (instant, date, time) => {
    expect(localDate(new Date(instant))).toBe(date)
    expect(localTime(new Date(instant))).toBe(time)
  })
})

describe('weeks', () => {
  it.each([
    ['a Monday', '2026-08-31', '2026-08-31'],
    ['the first day of term', '2026-09-01', '2026-08-31'],
    ['a Sunday', '2026-09-06', '2026-08-31'],
    ['the Monday after', '2026-09-07', '2026-09-07'],
    ['the last day of a year', '2026-12-31', '2026-12-28'],
    ['the first Sunday of the next', '2027-01-03', '2026-12-28'],
    ['its first Monday', '2027-01-04', '2027-01-04'],
    ['a leap day', '2028-02-29', '2028-02-28'],
  ])('%s, %s, lies in the week of %s', (_, date, monday) => {
    expect(weekOf(date)).toBe(monday)
  })
})

describe('periods', () => {
  const term = termFrom('2026-09-01', '2027-01-22')

  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2027-01-22', true],
    ['2027-01-23', false],
  ])('have both their ends: %s %s', (date, inside) => {
    expect(within(term, date)).toBe(inside)
  })

  it('have elapsed up to the day, and no further than their end', () => {
    expect(elapsed(term, '2026-10-01')).toEqual({ ...term, end: '2026-10-01' })
    expect(elapsed(term, '2027-05-01')).toEqual(term)
  })
})

describe('school days', () => {
  const calendar = calendarOf({ holidays: ['2026-10-01'], workdays: ['2026-10-10'] })

  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
    ['2026-10-03', false],
    ['2026-10-10', true],
    ['2027-08-31', true],
    ['2026-08-31', false],
    ['2027-09-01', false],
  ])('on %s: %s, as the calendar says, and none outside the academic year', (date, expected) => {
    expect(isSchoolDay(calendar, date)).toBe(expected)
  })

  it('count in the term alone', () => {
    expect(isTermDay(calendar, '2027-01-22')).toBe(true)
    expect(isTermDay(calendar, '2027-01-25')).toBe(false)
    expect(isTermDay(calendar, '2026-10-01')).toBe(false)
  })

  it('of the term come in order, up to the day', () => {
    expect(termDays(calendar, '2026-08-31')).toEqual([])
    expect(termDays(calendar, '2026-09-01')).toEqual(['2026-09-01'])
    expect(termDays(calendar, '2026-09-07')).toEqual([
      ...['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07'],
    ])
    expect(termDays(calendar, '2027-06-01').at(-1)).toBe('2027-01-22')
  })
})

describe('school weeks', () => {
  const weeksOf = (
    asOf: string,
    { start = '2026-09-01', end = '2027-01-22', holidays = [] as string[] } = {},
  ) => schoolWeeks(calendarOf({ term: termFrom(start, end), holidays }), asOf)

  it('are complete on their last school day', () => {
    expect(weeksOf('2026-09-03')).toEqual([])
    expect(weeksOf('2026-09-04')).toEqual(['2026-08-31'])
    expect(weeksOf('2026-09-10')).toEqual(['2026-08-31'])
    expect(weeksOf('2026-09-11')).toEqual(['2026-08-31', '2026-09-07'])
  })

  it('are complete on a Thursday before a holiday', () => {
    expect(weeksOf('2026-09-10', { holidays: ['2026-09-11'] })).toEqual(['2026-08-31', '2026-09-07'])
  })

  it.each([
    ['three', ['2026-09-07', '2026-09-08'], ['2026-08-31', '2026-09-07']],
    ['two', ['2026-09-07', '2026-09-08', '2026-09-09'], ['2026-08-31']],
  ])('of %s school days', (_, holidays, expected) => {
    expect(weeksOf('2026-09-13', { holidays })).toEqual(expected)
  })

  it.each([
    ['Wednesday, with three days left', '2026-09-02', ['2026-08-31']],
    ['Thursday, with two', '2026-09-03', []],
  ])('begin with a term that begins on %s', (_, start, expected) => {
    expect(weeksOf('2026-09-06', { start })).toEqual(expected)
  })

  it.each([
    ['Wednesday, with three days', '2027-01-20', '2027-01-19', '2027-01-11'],
    ['Wednesday, with three days', '2027-01-20', '2027-01-20', '2027-01-18'],
    ['Tuesday, with two', '2027-01-19', '2027-01-31', '2027-01-11'],
  ])('end with a term that ends on %s (%s): on %s the last is that of %s', (_, end, asOf, last) => {
    expect(weeksOf(asOf, { end }).at(-1)).toBe(last)
  })

  it('go on over the end of the year', () => {
    expect(weeksOf('2027-01-08', { start: '2026-12-21' })).toEqual(['2026-12-21', '2026-12-28', '2027-01-04'])
  })
})

describe('full months', () => {
  const monthsOf = (asOf: string, term = firstTerm) => fullMonths(calendarOf({ term }), asOf)

  it.each([
    ['2026-08-01', []],
    ['2026-09-29', []],
    ['2026-09-30', ['2026-09-01']],
    ['2026-10-30', ['2026-09-01']],
    ['2026-10-31', ['2026-09-01', '2026-10-01']],
    ['2027-03-01', ['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01']],
  ])('on %s are %j', (asOf, expected) => {
    expect(monthsOf(asOf)).toEqual(expected)
  })

  it('do not have the month in which the term began late', () => {
    expect(monthsOf('2026-10-31', termFrom('2026-09-02', '2027-01-22'))).toEqual(['2026-10-01'])
  })

  it('have the month that ends with the term', () => {
    expect(monthsOf('2027-02-01', termFrom('2027-01-01', '2027-01-31'))).toEqual(['2027-01-01'])
  })

  it('have February when its last day is over, the 29th in a leap year', () => {
    const spring = termFrom('2028-02-01', '2028-07-07')
    expect(monthsOf('2028-02-28', spring)).toEqual([])
    expect(monthsOf('2028-02-29', spring)).toEqual(['2028-02-01'])
    expect(monthsOf('2027-02-28', termFrom('2027-02-01', '2027-07-09'))).toEqual(['2027-02-01'])
  })
})

describe('academic years', () => {
  it.each([
    ['2026-08-31', '2025-2026'],
    ['2026-09-01', '2026-2027'],
    ['2027-08-31', '2026-2027'],
    ['2027-09-01', '2027-2028'],
  ])('%s lies in %s', (date, name) => {
    expect(academicYearOf(calendarOf(), date)).toBe(name)
  })

  it('are named after two years', () => {
    expect(shiftYear('2026-2027', -1)).toBe('2025-2026')
    expect(shiftYear('1999-2000', 1)).toBe('2000-2001')
  })
})

it('has a sign for every day of the year in the calendar of these tests', () => {
  expect(calendarOf().schoolDays).toHaveLength(365)
  expect(days('2026-09-01', '2026-09-03')).toEqual(['2026-09-01', '2026-09-02', '2026-09-03'])
})
