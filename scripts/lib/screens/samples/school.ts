/** The card, and one requirement of it. */
import type {
  ClassFigure,
  IndicatorView,
  RequirementRow,
  RequirementView,
  SchoolHome,
} from '../../../../shared/views/school'
import { longClass, longNote } from './odd'
import { beforeTerm, today, viewer } from './viewer'

const decided: IndicatorView = {
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
const notMet: IndicatorView = {
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
const nothing: IndicatorView = {
  ...undecided,
  ...{ figure: '—', counts: '0 / 0 人', coverage: '0.0%', coverageCounts: '0 / 250 人', range: '' },
  reason: '还没有记录',
}
const impossible: IndicatorView = {
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

const cardOf = (leadOf: (index: number) => IndicatorView | null): SchoolHome => {
  const rows = titles.map((title, index): RequirementRow => {
    const lead = leadOf(index)
    return { id: index + 1, title, status: lead?.status ?? 'insufficient', isBroken: lead === null, lead }
  })
  const having = (status: RequirementRow['status']) => rows.filter((row) => row.status === status).length
  const counts = { met: having('met'), not_met: having('not_met'), insufficient: having('insufficient') }
  return { viewer: viewer('school'), asOf: today, from: '2026-09-01', counts, rows }
}

export const card = cardOf((index) => leads[index] ?? decided)
/** Nothing was recorded yet. */
export const bareCard = cardOf(() => nothing)
/** Figures that cannot be, and rows that could not be computed. */
export const oddCard = cardOf((index) => (index % 2 === 0 ? impossible : null))
export const cardBeforeTerm: SchoolHome = {
  ...bareCard,
  ...{ viewer: { ...viewer('school'), today: beforeTerm, isSchoolDay: false }, asOf: beforeTerm },
}

const ofClass = (index: number): ClassFigure => ({
  ...{ class: `class${index}`, name: `${'一二三四五六七八九'[index - 1] ?? ''}年级(1)班` },
  ...{
    status: index < 3 ? 'not_met' : index < 5 ? 'insufficient' : 'met',
    figure: '83.3%',
    counts: '20 / 24 天',
  },
  ...{
    coverage: '75.0%',
    coverageCounts: '24 / 32 天',
    short: 4,
    missing: 8,
    gap: '没达到 4 天，缺记录 8 天',
  },
})

export const requirement: RequirementView = {
  ...{ id: 7, title: '体育锻炼', status: 'not_met', isBroken: false, asOf: today, from: '2026-09-01' },
  clause: '学生每天校内中等强度及以上体育锻炼不少于1小时，每名学生掌握1至2项体育技能。',
  indicators: [
    {
      ...{ ...notMet, title: '每天锻炼一小时', scope: '' },
      rule: '锻炼满 60 分钟的上学日数，除以有记录的上学日数。',
      classes: Array.from({ length: 9 }, (_, index) => ofClass(index + 1)),
    },
    {
      ...decided,
      key: 'sport_skill',
      title: '体育技能',
      rule: '掌握一项以上技能的人数，除以在籍人数。',
      classes: [],
    },
  ],
}

export const bareRequirement: RequirementView = {
  ...requirement,
  status: 'insufficient',
  indicators: [{ ...nothing, rule: '锻炼满 60 分钟的上学日数，除以有记录的上学日数。', classes: [] }],
}

/** More classes than any school has, with names as long as may be. */
export const oddRequirement: RequirementView = {
  ...requirement,
  clause: longNote.slice(0, 400),
  indicators: [
    {
      ...{ ...impossible, rule: longNote.slice(0, 200) },
      classes: Array.from({ length: 60 }, (_, index) => ({
        ...{ ...ofClass((index % 9) + 1), class: `class${index}` },
        ...{ name: `${longClass}${index}`, figure: '104.2%' },
      })),
    },
  ],
}
