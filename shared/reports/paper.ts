/**
 * What a frozen report says on paper: the words that the screen, the Word document, the workbook and the picture share.
 * Nothing is computed here that could differ between them; the figures are those that were put down.
 */
import { brokenWords, provenanceWords, statusWords } from '../requirements/words'
import type { Report, ReportIndicator, ReportItem, ReportRequirement } from '../views/report'
import type { ItemState } from '../views/rectification'

export const paperTitle = '义务教育学校教学质量基本要求自评报告'

/** "第 3 号" */
export const numberWords = (number: number): string => `第 ${number} 号`

/** "2026年11月20日" */
export function dayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** "达标", and for what could not be computed that. */
export const verdictWords = ({ status, isBroken }: Pick<ReportRequirement, 'status' | 'isBroken'>): string =>
  isBroken ? brokenWords.word : statusWords[status].word

export const statusWord = ({ status }: Pick<ReportIndicator, 'status'>): string => statusWords[status].word

/** "小学 睡眠达标" */
export const nameOf = ({ scope, title }: Pick<ReportIndicator, 'scope' | 'title'>): string =>
  [scope, title].filter(Boolean).join(' ')

/** "≥ 90%（官方）": what is asked, and who asks it. */
export const standardOf = ({ threshold, provenance }: Pick<ReportIndicator, 'threshold' | 'provenance'>) =>
  `${threshold}（${provenanceWords[provenance]}）`

/** "85.7%（42 / 49 人）": a figure never without its counts; "—" where there is none. */
export const figureOf = ({ figure, counts }: Pick<ReportIndicator, 'figure' | 'counts'>): string =>
  counts === '' ? figure : `${figure}（${counts}）`

/** "84.4%（49 / 58 人）"; "—" where the question does not arise. */
export const coverageOf = ({ coverage, coverageCounts }: ReportIndicator): string =>
  coverage === '' ? '—' : `${coverage}（${coverageCounts}）`

/** The indicators that decide, and those that only support. */
export const deciding = ({ indicators }: ReportRequirement): ReportIndicator[] =>
  indicators.filter(({ role }) => role === 'deciding')
export const supporting = ({ indicators }: ReportRequirement): ReportIndicator[] =>
  indicators.filter(({ role }) => role === 'supporting')

/** "达标 5 项，未达标 3 项，数据不足 4 项" */
export const countWords = ({ counts }: Pick<Report, 'counts'>): string =>
  `达标 ${counts.met} 项，未达标 ${counts.not_met} 项，数据不足 ${counts.insufficient} 项`

export const itemWords: Record<ItemState, string> = {
  open: '整改中',
  overdue: '逾期未完成',
  met: '数据已达标',
  closed: '已结束',
}

/** How an item stands: "逾期未完成", "数据已达标（2026年11月3日，0 件）", "已结束（2026年11月3日）：并入年度计划". */
export function itemStanding({ state, end }: Pick<ReportItem, 'state' | 'end'>): string {
  if (end === null) return itemWords[state]
  const on = dayWords(end.on)
  return state === 'met'
    ? `${itemWords.met}（${on}，${end.figure}）`
    : `${itemWords.closed}（${on}）：${end.reason}`
}

/** What falls short and is not yet arranged, item by item of what decides. */
export function unarranged({ requirements, items }: Pick<Report, 'requirements' | 'items'>) {
  const open = items.filter(({ end }) => end === null)
  return requirements.flatMap((requirement) =>
    deciding(requirement)
      .filter(({ status }) => status === 'not_met')
      .filter(({ key, of }) => !open.some((item) => item.key === key && item.of === of))
      .map((indicator) => ({ requirement, indicator })),
  )
}

/** What whoever reads the report must know of its figures. */
export function remarks({ basis, asOf, why }: Report): string[] {
  const { minCoverage, minNights } = basis.policy
  const share = (decimal: string) => `${Number((100 * Number(decimal)).toFixed(2))}%`
  return [
    `本报告为学校自评，数据取自学校日常记录，截至${dayWords(asOf)}，${why === 'term' ? '在学期结束时' : '生成时'}一次定格，此后不再改动。`,
    ...(why === 'term'
      ? ['每名学生每学年登记一次的（体质、视力、家访、技能等），以结束学期时的登记为准。']
      : []),
    '“标准”后的“官方”指教育部门文件原文的规定，“国家”指国家有关通知的规定，“本地”指本地或学校约定的数值；官方和国家的数值只能更严，不能放宽。',
    `“覆盖”指应有记录的对象中已有记录的比例。家庭填写的数据覆盖不足 ${share(minCoverage.families)}、学校合计的数据覆盖不足 ${share(minCoverage.school)} 的，不作判定，记为“数据不足”；没有数据不等于零，也不等于未达标。`,
    `睡眠须记满 ${minNights} 夜才计入。家长没有同意记录的学生，在睡眠、作业时间和阅读中按没有记录计入应有人数。`,
    '满意度由家长在问卷中匿名填写，是学校自己组织的调查，结果附 95% 置信区间；不足 5 份的问卷不计入。',
    '标为“参考”的指标不决定是否达标。百分数保留一位小数，只舍不入。',
  ]
}

/** By which a disputed figure is traced: "规则与数据：…" in two lines. */
export function tracing({ basis, number, at }: Report): string[] {
  const { revision, chain, books, formats, app } = basis
  return [
    `报告编号 ${number}，生成于 ${at.replace('T', ' ')}；系统版本 ${app}，数据格式第 ${formats.replace(/\D+/gu, '')} 版。`,
    `学校总账第 ${revision} 版，记录链第 ${chain.n} 条（${chain.head || '无'}）；各班账本校验值 ${books}。`,
  ]
}
