/** Days, weeks and checks of a class, from the ledgers of its months. */
import { addDays, monthOf, schoolWeeks, termDays } from '../../../shared/calendar'
import { exerciseMinutes } from '../../../shared/norms'
import type { TypeName } from '../../../shared/records/index'
import type { RecordValue } from '../../../shared/records/record'
import type { EvidenceMark, EvidenceRow } from '../../../shared/views/evidence'
import { loggedOn } from './days'
import { byNeed, type Placed, type Sought, type Source } from './evidence-source'

export const noRecord = '没有记录'

const onDay = ({ months }: Sought, type: TypeName, date: string): RecordValue[] =>
  loggedOn(
    months.find(({ period }) => period === monthOf(date)),
    type,
    date,
  )

type Told = Pick<EvidenceRow, 'mark' | 'words'>

/** A row for each school day of the term so far, those without a record first. */
function dayRows(sought: Sought, type: TypeName, told: (records: RecordValue[]) => Told): Placed[] {
  const { calendar, asOf } = sought.evidence
  const rows = termDays(calendar, asOf).map((date) => {
    const records = onDay(sought, type, date)
    return { id: date, title: date, ...(records.length === 0 ? { mark: 'missing' as const, words: noRecord } : told(records)) } // prettier-ignore
  })
  return byNeed(rows)
}

const ofClass = (
  kind: 'days' | 'weeks' | 'checks',
  months: TypeName,
  rows: (sought: Sought) => Placed[],
): Source => ({
  ...{ by: 'class', kind, months, rows },
})

const judged = (isShort: boolean): EvidenceMark => (isShort ? 'short' : 'done')

interface Assignment {
  subject: string
  written: boolean
  assigned: number
  finished: number
  take_home: boolean
}

const written = (records: RecordValue[]) => (records as unknown as Assignment[]).filter((one) => one.written)

/** Of written homework, how many finished it at school. */
function finishedAtSchool(records: RecordValue[]): Told {
  const set = written(records)
  const words = set.map(({ subject, finished, assigned }) => `${subject} ${finished} / ${assigned} 人`)
  return {
    mark: judged(set.some(({ finished, assigned }) => finished < assigned)),
    words: words.join('，') || '没有布置书面作业',
  }
}

function takenHome(records: RecordValue[]): Told {
  const subjects = written(records).flatMap(({ subject, take_home }) => (take_home ? [subject] : []))
  const words = subjects.length > 0 ? `带回家：${subjects.join('、')}` : '没有带回家的书面作业'
  return { mark: judged(subjects.length > 0), words }
}

function exercised([record]: RecordValue[]): Told {
  const minutes = Number(record?.minutes)
  return { mark: judged(minutes < exerciseMinutes), words: `${minutes} 分钟` }
}

const daysOfWeek = 7
const daysFrom = (monday: string) => Array.from({ length: daysOfWeek }, (_, day) => addDays(monday, day))

function meetings(sought: Sought): Placed[] {
  const { calendar, asOf } = sought.evidence
  const rows = schoolWeeks(calendar, asOf).map((week): EvidenceRow => {
    const held = daysFrom(week).flatMap((date) => onDay(sought, 'class_meeting', date))
    const topics = held.map(({ topic }) => String(topic)).join('；')
    const mark = held.length === 0 ? 'missing' : 'done'
    return { id: week, title: week, mark, words: topics || '没有班会' }
  })
  return byNeed(rows)
}

interface Check {
  subject: string
  tested: number
  reached: number
}

/** Every check of the term, the latest first. */
function checks(sought: Sought): Placed[] {
  const { start, end } = sought.evidence.window
  const dates = Array.from(
    new Set(sought.months.flatMap(({ records }) => Object.keys(records.class_check ?? {}))),
  ).map((key) => key.slice(0, start.length))
  const rows = [...new Set(dates)]
    .filter((date) => start <= date && date <= end)
    .flatMap((date) =>
      (onDay(sought, 'class_check', date) as unknown as Check[]).map(
        ({ subject, tested, reached }): EvidenceRow => ({
          ...{ id: `${date} ${subject}`, title: date, mark: 'plain' },
          words: `${subject} ${reached} / ${tested} 人达标`,
        }),
      ),
    )
  return byNeed(rows, ({ title }) => title)
}

export const daySources: Record<string, Source> = {
  exercise_days: ofClass('days', 'exercise', (sought) => dayRows(sought, 'exercise', exercised)),
  written_at_school: ofClass('days', 'assignment', (sought) =>
    dayRows(sought, 'assignment', finishedAtSchool),
  ),
  lower_grades_without_take_home: ofClass('days', 'assignment', (sought) =>
    dayRows(sought, 'assignment', takenHome),
  ),
  class_meeting_weeks: ofClass('weeks', 'class_meeting', meetings),
  in_class_reached: ofClass('checks', 'class_check', checks),
}
