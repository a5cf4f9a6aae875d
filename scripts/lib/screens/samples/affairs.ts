/** What the school records of itself: events, incidents, timetables, and the rows behind an indicator. */
import { addDays } from '../../../../shared/calendar'
import type {
  EventsView,
  IncidentsView,
  IncidentView,
  TimetablesView,
  TimetableView,
} from '../../../../shared/views/affairs'
import type { EvidenceView } from '../../../../shared/views/evidence'
import { longClass, longName, longNote, longSubject } from './odd'
import { today } from './viewer'

const year = { name: '2026-2027学年', start: '2026-09-01', end: '2027-07-10' }
const term = { name: '第一学期', start: '2026-09-01', end: '2027-01-22' }
const flag = (week: string, held: string[]) => ({ week, days: [week], usual: week, held })

export const events: EventsView = {
  ...{ today, year, term },
  events: [
    { type: 'flag_ceremony', date: '2026-10-05', note: '' },
    { type: 'parent_meeting', date: '2026-09-25', note: '各班教室，校长先讲二十分钟。' },
  ],
  weeks: [flag('2026-10-05', ['2026-10-05']), flag('2026-09-28', [])],
  thisWeek: flag('2026-10-12', []),
}
export const noEvents: EventsView = { ...events, events: [], weeks: [], thisWeek: null }
/** A few are told at length. */
const noteOf = (index: number) => (index < 2 ? longNote : longNote.slice(0, 80))

export const oddEvents: EventsView = {
  ...events,
  events: Array.from({ length: 60 }, (_, index) => ({
    ...{ type: 'open_day' as const, date: addDays('2026-09-01', Math.floor(index / 2)), note: noteOf(index) },
  })),
}

const incident: IncidentView = {
  ...{ incident: 'i1', date: '2026-10-08', kind: 'ethics', status: 'reported', isCounted: true },
  note: '家长来电反映，教导处正在核实。',
  history: [{ status: 'reported', note: '家长来电反映。', by: '陈校长', at: '2026-10-08T16:20' }],
}
export const incidents: IncidentsView = {
  ...{ today, year },
  incidents: [incident, { ...incident, incident: 'i2', kind: 'over_syllabus', status: 'dismissed' }],
}
export const noIncidents: IncidentsView = { ...incidents, incidents: [] }
export const oddIncidents: IncidentsView = {
  ...incidents,
  incidents: Array.from({ length: 60 }, (_, index) => ({
    ...{ ...incident, incident: `i${index + 1}`, note: noteOf(index) },
    history: Array.from({ length: index < 2 ? 3 : 1 }, () => ({
      ...{ status: 'upheld', note: noteOf(index), by: longName, at: '2026-10-08T16:20' },
    })),
  })),
}

const numbers = '一二三四五六七八九'
export const timetables: TimetablesView = {
  today,
  classes: Array.from(numbers, (number, index) => ({
    ...{ class: `class${index + 1}`, name: `${number}年级(1)班`, grade: index + 1, size: 28 },
    against:
      index === 0
        ? null
        : {
            ...{ isOnPlan: index !== 2, total: 30, planned: 30 },
            missing: index === 2 ? [{ subject: '劳动', planned: 1, taught: 0 }] : [],
          },
  })),
}
export const noTimetables: TimetablesView = { today, classes: [] }
export const oddTimetables: TimetablesView = {
  today,
  classes: Array.from({ length: 60 }, (_, index) => ({
    ...{ class: `class${index}`, name: longClass, grade: 3, size: 0 },
    against: {
      ...{ isOnPlan: false, total: 99, planned: 30 },
      missing: [{ subject: longSubject, planned: 2, taught: 0 }],
    },
  })),
}

const plan = ['语文', '数学', '外语', '道德与法治', '科学', '体育与健康', '艺术', '劳动']
const lessons = plan.map((subject, index) => ({ subject, perWeek: [7, 5, 3, 2, 2, 3, 3, 1][index] ?? 1 }))
export const timetable: TimetableView = {
  ...{ class: 'class3', name: '三年级(1)班', grade: 3, lessons },
  plan: [
    ...lessons.map(({ subject, perWeek }) => ({ grade: 3, subject, lessons: perWeek })),
    { grade: 3, subject: '*', lessons: 26 },
  ],
  others: [{ class: 'class32', name: '三年级(2)班', lessons }],
}
export const noTimetable: TimetableView = { ...timetable, lessons: null, plan: [], others: [] }
export const oddTimetable: TimetableView = {
  ...{ ...timetable, name: longClass },
  lessons: Array.from({ length: 30 }, (_, index) => ({ subject: `${longSubject}${index}`, perWeek: 20 })),
}

export const evidence: EvidenceView = {
  ...{ id: 7, key: 'daily_hour', of: 'school', title: '每天锻炼一小时', scope: '' },
  ...{ class: { id: 'class3', name: '三年级(1)班' }, asOf: today, from: '2026-09-01', kind: 'days' },
  now: {
    ...{ status: 'not_met', figure: '83.3%', counts: '20 / 24 天', coverage: '75.0%' },
    ...{ coverageCounts: '24 / 32 天', gap: '没达到 4 天，缺记录 8 天', takes: '再有 3 天达到，就达标' },
  },
  ...{ total: 32, next: 'more' },
  rows: [
    { id: 'd3', title: '2026-10-13', mark: 'missing', words: '没有记录' },
    { id: 'd2', title: '2026-10-12', mark: 'short', words: '30 分钟' },
    { id: 'd1', title: '2026-10-09', mark: 'done', words: '60 分钟' },
  ],
}
export const noEvidence: EvidenceView = { ...evidence, total: 0, rows: [], next: null }
/** As many rows as a page has. */
export const oddEvidence: EvidenceView = {
  ...{ ...evidence, kind: 'incidents' },
  rows: Array.from({ length: 30 }, (_, index) => ({
    ...{ id: `r${index}`, title: '2026-10-13', mark: 'short' as const, words: longNote.slice(0, 80) },
    note: noteOf(index),
  })),
}
