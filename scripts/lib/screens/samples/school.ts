/** The card, and one requirement of it. */
import type { IndicatorView, RequirementRow, SchoolHome } from '../../../../shared/views/school'
import { longNote } from './odd'
import { beforeTerm, today, viewer } from './viewer'

export const decided: IndicatorView = {
  ...{ key: 'daily_hour', title: '每天锻炼一小时', scope: '', role: 'deciding', status: 'met' },
  ...{ figure: '96.1%', counts: '1316 / 1369 班·天', threshold: '≥ 95%', provenance: 'L' },
  ...{
    coverage: '99.3%',
    coverageCounts: '1369 / 1378 班·天',
    certain: true,
    reason: '',
    range: '95.5%–96.2%',
  },
}
export const notMet: IndicatorView = {
  ...decided,
  ...{ key: 'sleep_reached', title: '睡眠达标', scope: '初中', status: 'not_met' },
  ...{
    figure: '57.8%',
    counts: '37 / 64 人',
    threshold: '≥ 90%',
    coverage: '77.1%',
    coverageCounts: '64 / 83 人',
  },
  range: '44.5%–67.4%',
}
const undecided: IndicatorView = {
  ...decided,
  ...{ key: 'myopia', title: '近视', status: 'insufficient', figure: '38.0%', counts: '94 / 247 人' },
  ...{
    threshold: '比去年 39.5% 低 1 个百分点以上',
    provenance: 'O',
    coverage: '98.8%',
    coverageCounts: '247 / 250 人',
  },
  ...{ certain: false, reason: '未记录的 3 人仍可能改变结论', range: '37.6%–38.8%' },
}
export const nothing: IndicatorView = {
  ...undecided,
  ...{ figure: '—', counts: '0 / 0 人', coverage: '0.0%', coverageCounts: '0 / 250 人', range: '' },
  reason: '还没有记录',
}
export const impossible: IndicatorView = {
  ...undecided,
  ...{ title: `${'书面作业在校完成与课后服务'.repeat(3)}🌱`, figure: '104.2%', counts: '125 / 120 人次' },
  reason: longNote.slice(0, 120),
}

const titles = [
  ...['办学方向', '课程开设', '课堂达标', '学业质量', '作业管理', '体质与视力'],
  ...['体育锻炼', '睡眠时间', '艺术素养', '劳动素养', '师德师风', '家长满意度'],
]
const leads = [
  decided,
  decided,
  notMet,
  decided,
  decided,
  undecided,
  undecided,
  notMet,
  decided,
  decided,
  nothing,
  decided,
]

/** The weeks of school that are over. */
const weeks = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']

/** What the weeks before had of a row: nothing at first, then what it has now. */
const pastOf = (lead: IndicatorView | null, index: number): Pick<RequirementRow, 'past' | 'change'> => ({
  past: weeks.map((_, week) => (lead === null || week === 0 ? null : [lead.status, 60 + 5 * week])),
  change: index === 3 ? 'gained' : index === 7 ? 'lost' : null,
})

const cardOf = (leadOf: (index: number) => IndicatorView | null): SchoolHome => {
  const rows = titles.map((title, index): RequirementRow => {
    const lead = leadOf(index)
    const status = lead?.status ?? 'insufficient'
    return { ...{ id: index + 1, title, status, isBroken: lead === null, lead }, ...pastOf(lead, index) }
  })
  const having = (status: RequirementRow['status']) => rows.filter((row) => row.status === status).length
  const counts = { met: having('met'), not_met: having('not_met'), insufficient: having('insufficient') }
  return {
    viewer: viewer('school'),
    asOf: today,
    from: '2026-09-01',
    counts,
    items: { open: 2, overdue: 1 },
    weeks,
    rows,
  }
}

export const card = cardOf((index) => leads[index] ?? decided)
/** Nothing was recorded yet. */
export const bareCard = { ...cardOf(() => nothing), items: { open: 0, overdue: 0 } }
/** Figures that cannot be, and rows that could not be computed. */
export const oddCard = cardOf((index) => (index % 2 === 0 ? impossible : null))
export const cardBeforeTerm: SchoolHome = {
  ...bareCard,
  ...{ viewer: { ...viewer('school'), today: beforeTerm, isSchoolDay: false }, asOf: beforeTerm },
}
