import { addDays } from '../../../shared/calendar'
import { CallRefused } from '../../../miniprogram/call'
import type { Entry } from '../../../miniprogram/outbox/entry'
import { type ProblemCode, Refusal } from '../../../shared/problems'

export const problem = (code: ProblemCode) => new Refusal(code).problem
export const unheard = (code: ProblemCode = 'unanswered') => new CallRefused(problem(code))

type RecordOf = { type: string } & Record<string, unknown>

/** An entry as a screen makes it. */
export const entryOf = (mutation: string, record: RecordOf, own: Partial<Entry> = {}): Entry => ({
  ...{ mutation, door: 'family', title: '睡眠', record },
  place: [record.type, record['student'], record['date']].join('|'),
  from: `/family/check-in/index?student=${String(record['student'])}&date=${String(record['date'])}`,
  ...own,
})

export const sleepAt = (date: string, student = 's1'): RecordOf => ({
  ...{ type: 'sleep', student, date, nap: 0 },
  ...{ bed_at: `${addDays(date, -1)}T21:00`, wake_at: `${date}T07:00` },
})

const book = '一本名字正好有三十个汉字那么长的书从头到尾读完要用很多个晚上'

/** Thirty days of three children, as a family without a network would log them. */
export function longHoliday(): Entry[] {
  const days = Array.from({ length: 30 }, (_, index) => addDays('2026-10-20', index))
  const students = ['s2024-0001', 's2024-0002', 's2024-0003']
  return days.flatMap((date) =>
    students.flatMap((student) => [
      entryOf(`m9x8y7z6a1b2c3d4e5f6-${date}-${student}-1`.slice(0, 36), sleepAt(date, student)),
      entryOf(
        `m9x8y7z6a1b2c3d4e5f6-${date}-${student}-2`,
        { type: 'home_study', student, date, minutes: 35 },
        { title: '在家学习' },
      ),
      entryOf(
        `m9x8y7z6a1b2c3d4e5f6-${date}-${student}-3`,
        { type: 'reading', student, date, minutes: 25, book, finished: false },
        { title: '阅读' },
      ),
    ]),
  )
}
