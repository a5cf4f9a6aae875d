/** What is to be put right, and a frozen report. */
import type { ItemRow, ItemsView, ItemView, NewItemView } from '../../../../shared/views/rectification'
import type {
  ReportHead,
  ReportIndicator,
  ReportRequirement,
  ReportsView,
  ReportView,
} from '../../../../shared/views/report'
import { longName, longNote } from './odd'
import { card, decided, notMet } from './school'
import { today } from './viewer'

const staff = ['陈校长', '李老师', '秦老师', '孙老师'].map((name) => ({ number: name, name }))
const [, , qin, sun] = staff as [ItemRow['who'], ItemRow['who'], ItemRow['who'], ItemRow['who']]

const row = (own: Partial<ItemRow>): ItemRow => ({
  ...{ rectification: 'i1', requirement: 8, title: '睡眠时间', indicator: '睡眠达标（初中）' },
  ...{ what: '初中学生睡眠达标率低于标准：作业压在晚上，就寝偏晚。', who: qin, until: '2026-12-18' },
  ...{ state: 'open', origin: 'school', openedOn: '2026-09-21', end: null },
  ...own,
})

const overdue = row({
  ...{ rectification: 'i2', requirement: 11, title: '师德师风', indicator: '师德承诺', who: sun },
  ...{ what: '还有教师没有签署师德承诺书。', until: '2026-10-09', state: 'overdue' },
})
const met = row({
  ...{ rectification: 'i3', requirement: 11, title: '师德师风', indicator: '师德违规', state: 'met' },
  ...{ what: '师德师风专项学习', until: '2026-10-30' },
  end: { on: '2026-09-28', reason: '数据已达标', figure: '0 件' },
})
const closed = row({
  ...{ rectification: 'i4', requirement: 2, title: '课程开设', indicator: '', state: 'closed' },
  ...{ what: '核对各年级教学进度。', origin: 'district' },
  end: { on: '2026-09-25', reason: '进度与课程标准一致。', figure: '' },
})

export const items: ItemsView = { today, isAll: true, items: [overdue, row({}), met, closed] }
export const noItems: ItemsView = { today, isAll: true, items: [] }
export const ownItems: ItemsView = { today, isAll: false, items: [row({})] }
const oddRow = row({
  what: longNote.slice(0, 500),
  who: { number: 'x', name: longName },
  indicator: longName,
})
export const oddItems: ItemsView = {
  today,
  isAll: true,
  items: [oddRow, { ...met, who: { number: 'y', name: '' } }],
}

const measures = '各科作业当天统筹，书面作业在校完成三分之二；班会讲作息。'
const terms = { at: '2026-09-21T08:20', by: '陈校长', who: qin, until: '2026-12-18', measures }

export const item: ItemView = {
  ...row({}),
  ...{ today, key: 'sleep_reached', of: 'junior', measures, endedBy: '', follows: 'i0', staff },
  terms: [{ ...terms, at: '2026-09-18T08:20', until: '2026-11-30' }, terms],
  notes: [
    { entry: 'n1', at: '2026-09-30T17:10', by: '秦老师', result: '', note: '数学和外语作业隔天布置。' },
  ],
  visits: [
    {
      entry: 'v1',
      at: '2026-10-09',
      by: '孙老师',
      result: '部分到位',
      note: '七年级已经照办，八年级外语作业仍偏多。',
    },
  ],
  may: { change: true, end: true, visit: true, note: true },
}
export const bareItem: ItemView = {
  ...item,
  ...{ notes: [], visits: [], terms: [terms], follows: null, measures: '' },
}
export const endedItem: ItemView = {
  ...{ ...item, ...met, endedBy: '' },
  may: { change: false, end: false, visit: true, note: true },
}
export const oddItem: ItemView = {
  ...{ ...item, ...oddRow, measures: longNote },
  notes: [{ entry: 'n1', at: '2026-09-30T17:10', by: '', result: '', note: longNote }],
}

export const newItem: NewItemView = {
  ...{ today, requirement: 8, title: '睡眠时间', indicator: notMet, follows: null, open: null, staff },
  proposed: '初中睡眠达标现为 57.8%（37 / 64 人），要求 ≥ 90%。再有 21 名学生平均睡够，就达标。',
}
export const newItemAfter: NewItemView = { ...newItem, follows: met, open: row({}) }
export const oddNewItem: NewItemView = {
  ...newItem,
  ...{ proposed: longNote.slice(0, 500), staff: [...staff, { number: 'x', name: longName }] },
}

const head: ReportHead = {
  ...{ number: 3, why: 'asked', at: `${today}T16:05`, by: '陈校长', asOf: today, counts: card.counts },
}

export const reports: ReportsView = {
  ...{ school: '岚海实验学校', today },
  reports: [head, { ...head, number: 2, why: 'term', at: '2026-09-30T17:00', asOf: '2026-09-30' }],
}
export const noReports: ReportsView = { ...reports, reports: [] }
export const oddReports: ReportsView = {
  ...reports,
  reports: Array.from({ length: 60 }, (_, place) => ({ ...head, number: 60 - place, by: longName })),
}

const figure = (view: ReportIndicator | typeof decided): ReportIndicator => ({
  ...view,
  ...{ of: 'school', rule: '', takes: '', unit: '人', counted: '人', classes: {}, rows: [] },
  sums: { numerator: 37, denominator: 64, observed: 64, expected: 83 },
})

const requirementsOf = (views: readonly (typeof decided)[]): ReportRequirement[] =>
  card.rows.map(({ id, title, status, isBroken, lead }) => ({
    ...{ id, title, status, isBroken, clause: '官方原文。' },
    indicators: lead === null ? [] : [lead, ...(id === 4 ? views : [])].map(figure),
  }))

export const report: ReportView = {
  ...head,
  ...{ from: '2026-09-01', to: today, classes: [], isIntact: true },
  school: {
    ...{ name: '岚海实验学校', system: '6-3', year: '2026-2027', pupils: 250 },
    term: { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' },
  },
  requirements: requirementsOf([decided, notMet]),
  items: [overdue, row({}), met].map((one) => ({ ...one, key: 'sleep_reached', of: 'school', measures })),
  basis: {
    policy: {
      ...{ minCoverage: { families: '0.60', school: '0.90' }, minNights: 5, countNaps: false },
      ...{ backfillDays: { guardian: 7, teacher: 30 }, thresholds: {} },
    },
    ...{ revision: 29, chain: { n: 41, head: 'CQmAI39vwgLWylmGE9GT-A' } },
    ...{ books: 'h2izi0HETkZtV1G1h8fBhD', formats: 'formats11', app: '0.1.0' },
  },
}
export const bareReport: ReportView = {
  ...report,
  ...{ items: [], requirements: report.requirements.map((one) => ({ ...one, indicators: [] })) },
}
export const changedReport: ReportView = { ...report, isIntact: false }
export const oddReport: ReportView = {
  ...report,
  school: { ...report.school, name: `${longName}${longName}学校` },
  items: report.items.map((one) => ({
    ...one,
    what: longNote.slice(0, 500),
    who: { number: 'x', name: longName },
  })),
}
