/** What a teacher's taps and forms come to as records. */
import type { Entry } from '../hooks/use-log'
import { noHomework } from './load'

type RecordOf = Entry['record']

export const withdrawal = (of: string, key: Record<string, string>): Entry => ({
  record: { type: 'withdraw', of, ...key },
})

/** Blanks around what was typed are not meant: " 书法" is the subject 书法. */
export const withSubjectTrimmed = (record: RecordOf): RecordOf =>
  typeof record.subject === 'string' ? { ...record, subject: record.subject.trim() } : record

/** That there was no homework on a day. */
export const noHomeworkOn = (own: string, date: string): Entry => ({
  record: {
    ...{ type: 'assignment', class: own, date, subject: noHomework },
    ...{ written: false, est_minutes: 0, assigned: 0, finished: 0, take_home: false },
  },
})

/** Homework of a subject. Where it had been said that there was none, that is taken back. */
export function publishing(record: RecordOf, own: string, date: string, hasNone: boolean): Entry[] {
  const published = { record: withSubjectTrimmed(record) }
  return hasNone
    ? [published, withdrawal('assignment', { class: own, date, subject: noHomework })]
    : [published]
}
