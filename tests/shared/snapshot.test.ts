/** Which weeks a trend tells of, without a store. */
import { weekBefore, weeksOver, weeksTold } from '../../shared/requirements/snapshot'
import { calendarOf } from './support'

const calendar = calendarOf()
const line = { asOf: '2026-09-13', statuses: {}, found: {} } as never
/** A Wednesday: the weeks from 31 August on are over, but not its own. */
const today = '2026-09-23'

test('weeks with a school day that are over, by their Mondays', () => {
  expect(weeksOver(calendar, today)).toEqual(['2026-08-31', '2026-09-07', '2026-09-14'])
  expect(weekBefore(today)).toBe('2026-09-14')
})

test('a week without a school day is none', () => {
  const holidays = ['07', '08', '09', '10', '11'].map((day) => `2026-09-${day}`)
  expect(weeksOver(calendarOf({ holidays }), today)).toEqual(['2026-08-31', '2026-09-14'])
})

test('a trend begins with its first line, and a week that was missed after it is told', () => {
  expect(weeksTold({ '2026-09-07': line }, calendar, today)).toEqual(['2026-09-07', '2026-09-14'])
  expect(weeksTold({ '2026-08-31': line }, calendar, today)).toHaveLength(3)
  expect(weeksTold({}, calendar, today)).toEqual([])
})
