import { isAskedWeek, mondaysBetween, nextAskedDay } from '../../shared/asked-weeks'

const weeks = ['2026-11-16', '2026-09-14']

it.each([
  ['2026-11-15', false],
  ['2026-11-16', true],
  ['2026-11-22', true],
  ['2026-11-23', false],
  ['2026-09-20', true],
])('%s lies in a week that is asked: %s', (date, expected) => {
  expect(isAskedWeek(weeks, date)).toBe(expected)
})

it('asks in every week where none is named', () => {
  expect(isAskedWeek([], '2026-07-30')).toBe(true)
  expect(nextAskedDay([], '2026-07-30')).toBe('2026-07-30')
})

it.each([
  ['2026-09-01', '2026-09-14'],
  ['2026-09-16', '2026-09-16'],
  ['2026-09-21', '2026-11-16'],
  ['2026-11-22', '2026-11-22'],
  ['2026-11-23', null],
])('from %s on, the next day that is asked is %s', (from, expected) => {
  expect(nextAskedDay(weeks, from)).toBe(expected)
})

it('counts weeks by their Mondays, the broken ones at both ends too; backwards there are none', () => {
  expect(mondaysBetween('2026-09-01', '2026-09-14')).toEqual(['2026-08-31', '2026-09-07', '2026-09-14'])
  expect(mondaysBetween('2026-09-14', '2026-09-13')).toEqual([])
})
