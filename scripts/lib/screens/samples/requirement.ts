/** One requirement of the card, by grade and by class. */
import type { ClassFigure, GradeFigure, OneIndicator, RequirementView } from '../../../../shared/views/school'
import { longClass, longNote } from './odd'
import { decided, impossible, notMet, nothing } from './school'
import { today } from './viewer'

const numbers = '一二三四五六七八九'
const rule = '锻炼满 60 分钟的上学日数，除以有记录的上学日数。'

const statusOf = (grade: number) => (grade < 3 ? 'not_met' : grade < 5 ? 'insufficient' : 'met')

const ofClass = (grade: number): ClassFigure => ({
  ...{ class: `class${grade}`, name: `${numbers[grade - 1] ?? ''}年级(1)班`, grade },
  ...{ status: statusOf(grade), figure: '83.3%', counts: '20 / 24 天', coverage: '75.0%' },
  ...{ coverageCounts: '24 / 32 天', short: 4, missing: 8, gap: '没达到 4 天，缺记录 8 天' },
  takes: grade < 3 ? '再有 3 天达到，就达标' : '',
})

const ofGrade = (grade: number): GradeFigure => ({
  ...{ grade, name: `${numbers[grade - 1] ?? ''}年级`, status: statusOf(grade) },
  ...{ figure: '83.3%', counts: '20 / 24 天' },
})

const grades = Array.from(numbers, (_, index) => ofGrade(index + 1))
const weeks = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']
const past = weeks.map((_, week) =>
  week === 0 ? null : { status: 'not_met' as const, figure: `${50 + 3 * week}.0%`, counts: '32 / 64 人' },
)

const hour: OneIndicator = {
  ...{ ...notMet, title: '每天锻炼一小时', scope: '', of: 'school', rule, past, grades },
  takes: '再有 21 人达到，就达标',
  classes: Array.from(numbers, (_, index) => ofClass(index + 1)),
}

const skill: OneIndicator = {
  ...{ ...decided, key: 'sport_skill', title: '体育技能', of: 'school', takes: '' },
  ...{ rule: '掌握一项以上技能的人数，除以在籍人数。', past: weeks.map(() => null), classes: [], grades: [] },
}

export const requirement: RequirementView = {
  ...{ id: 7, title: '体育锻炼', status: 'not_met', isBroken: false, asOf: today, from: '2026-09-01', weeks },
  clause: '学生每天校内中等强度及以上体育锻炼不少于1小时，每名学生掌握1至2项体育技能。',
  indicators: [hour, skill],
}

export const bareRequirement: RequirementView = {
  ...{ ...requirement, status: 'insufficient', weeks: [] },
  indicators: [{ ...nothing, of: 'school', rule, takes: '', past: [], classes: [], grades: [] }],
}

const oddClasses = Array.from({ length: 60 }, (_, index) => ({
  ...{ ...ofClass((index % numbers.length) + 1), class: `class${index}`, name: `${longClass}${index}` },
  figure: '104.2%',
}))

/** More classes than most schools have, with names as long as may be. */
export const oddRequirement: RequirementView = {
  ...{ ...requirement, clause: longNote.slice(0, 400) },
  indicators: [{ ...hour, ...impossible, rule: longNote.slice(0, 200), classes: oddClasses }],
}
