import { daysOfWeek } from '../../../miniprogram/teacher/days'
import {
  noHomeworkOn,
  publishing,
  withdrawal,
  withSubjectTrimmed,
} from '../../../miniprogram/teacher/entries'
import { assignment } from '../../../shared/records/assignment'
import { parseKey, parseRecord } from '../../../shared/records/parse'

const record = {
  ...{ type: 'assignment', class: 'c1', date: '2026-11-18', subject: ' 书法 ', written: true },
  ...{ est_minutes: 10, assigned: 30, finished: 0, take_home: true },
}

test('that there was no homework is a record that is accepted', () => {
  const { type, ...fields } = noHomeworkOn('c1', '2026-11-18').record
  expect(type).toBe('assignment')
  expect(parseRecord(assignment, fields)).toEqual(fields)
})

test('blanks around a subject are not meant', () => {
  expect(withSubjectTrimmed(record).subject).toBe('书法')
  expect(withSubjectTrimmed({ type: 'exercise', minutes: 60 })).toEqual({ type: 'exercise', minutes: 60 })
})

test('publishing a subject takes back that there was no homework, where that had been said', () => {
  expect(publishing(record, 'c1', '2026-11-18', false)).toEqual([{ record: { ...record, subject: '书法' } }])
  const [, taken] = publishing(record, 'c1', '2026-11-18', true)
  const { type, of, ...key } = taken!.record
  expect([type, of]).toEqual(['withdraw', 'assignment'])
  expect(parseKey(assignment, key)).toEqual({ class: 'c1', date: '2026-11-18', subject: 'none' })
})

test('a withdrawal names the type and the key', () => {
  expect(withdrawal('exercise', { class: 'c1', date: '2026-11-18' }).record).toEqual({
    ...{ type: 'withdraw', of: 'exercise', class: 'c1', date: '2026-11-18' },
  })
})

test('the days of the week go back from today to its Monday', () => {
  expect(daysOfWeek('2026-11-18', '2026-11-18')).toEqual(['2026-11-18', '2026-11-17', '2026-11-16'])
  expect(daysOfWeek('2026-11-16', '2026-11-16')).toEqual(['2026-11-16'])
  expect(daysOfWeek('2026-11-22', '2026-11-22')).toHaveLength(7)
  expect(daysOfWeek('2026-11-17', '2026-11-18')).toHaveLength(3)
  expect(daysOfWeek('2026-11-11', '2026-11-18')[0]).toBe('2026-11-15')
})
