/** What the rows behind an indicator are called. */
import type { EvidenceKind, EvidenceMark, EvidenceRow, EvidenceView } from '../../shared/views/evidence'
import type { Status } from '../../shared/requirements/requirement'
import { longDate, shortDate } from '../words'

/** What the list is a list of, and in which order it stands. */
export const listWords: Record<EvidenceKind, string> = {
  classes: '各班，点开看一个班的记录',
  days: '没有记录的在前，其次是没达到的',
  weeks: '没有记录的在前',
  checks: '每次检测，近的在前',
  pupils: '没达到或记录不够的学生，按学籍顺序',
  staff: '还没有签署的教职工',
  events: '近的在前',
  incidents: '待查的在前，其次是查实的',
  lessons: '周课时与课程方案',
  surveys: '只有总数，没有单份答卷',
  results: '本学年和上学年',
}

/** What is said where there is no row. */
export const emptyWords: Partial<Record<EvidenceKind, string>> = {
  days: '学期还没有上学日',
  weeks: '还没有结束的教学周',
  checks: '还没有检测',
  pupils: '没有需要关注的学生',
  staff: '都已签署',
  events: '还没有举办',
  incidents: '没有违规事件',
  surveys: '本学年还没有问卷',
}

export const noneAtAll = '没有可以列出的记录'

/** A day, a week, the last day of a survey, or a name as it is. */
export function titleOf(kind: EvidenceKind, title: string): string {
  if (kind === 'weeks') return `${shortDate(title)}那周`
  if (kind === 'surveys') return `${shortDate(title)}截止的问卷`
  return ['days', 'checks', 'events', 'incidents'].includes(kind) ? longDate(title) : title
}

/** The shape of a row's mark; those that are neither have none. */
export const statusOfMark: Record<EvidenceMark, Status | null> = {
  ...{ missing: 'insufficient', short: 'not_met', done: 'met', plain: null },
}

const markWords: Record<EvidenceMark, string> = { missing: '缺', short: '没达到', done: '正常', plain: '' }

/** A row as a screen reader says it. */
export const rowWords = (kind: EvidenceKind, { title, mark, words, note = '' }: EvidenceRow): string =>
  [titleOf(kind, title), markWords[mark], words, note].filter(Boolean).join('，')

/** Rows of a page, as the function gives them. */
const pageSize = 30

/** "第 2 页，共 3 页"; "" where there is one. */
export function pageWords({ total }: Pick<EvidenceView, 'total'>, page: number): string {
  const pages = Math.max(Math.ceil(total / pageSize), page)
  return pages > 1 ? `第 ${page} 页，共 ${pages} 页` : ''
}

/** An address part as it was; null where it cannot have been one. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** What the page was opened for, or null where its address names no indicator. */
export function askedOf(params: Partial<Record<string, string>>) {
  const { id = '', key = '', class: own } = params
  const of = decoded(params.of ?? '')
  if (!/^\d{1,4}$/u.test(id) || key === '' || !of) return null
  return { id: Number(id), key, of, ...(own && { class: own }) }
}
export type AskedFor = NonNullable<ReturnType<typeof askedOf>>
