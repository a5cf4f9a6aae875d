/** What is said of a timetable beside the plan of its grade. */
import type { Status } from '../../../shared/requirements/requirement'
import type { ClassTimetable } from '../../../shared/views/affairs'

type Against = NonNullable<ClassTimetable['against']>

/** "语文缺 1 节、体育缺 2 节；共 31 节，比方案多 1 节" */
export function againstWords({ missing, total, planned }: Against): string {
  const short = missing.map(({ subject, planned: due, taught }) => `${subject}缺 ${due - taught} 节`)
  if (planned === 0) return `每周 ${total} 节，课程方案里没有这个年级`
  const over = total - planned
  const sum = over > 0 ? `每周 ${total} 节，比方案多 ${over} 节` : `每周 ${total} 节，方案 ${planned} 节`
  return [short.join('、'), sum].filter(Boolean).join('；')
}

export interface Standing {
  status: Status
  word: string
}

/** How a class stands: a class without pupils does not count. */
export function standingOf({ against }: Pick<ClassTimetable, 'against'>): Standing {
  if (against === null) return { status: 'insufficient', word: '未排' }
  return against.isOnPlan ? { status: 'met', word: '符合' } : { status: 'not_met', word: '不符合' }
}

const ranks: Record<Status, number> = { not_met: 0, insufficient: 1, met: 2 }

/** Those that need a look first; else in the school's order. */
export const inNeedFirst = (classes: readonly ClassTimetable[]): ClassTimetable[] =>
  [...classes].sort((a, b) => ranks[standingOf(a).status] - ranks[standingOf(b).status])

/** "9 个有学生的班级：符合方案 8 个，未排 1 个" */
export function summaryWords(classes: readonly ClassTimetable[]): string {
  const counted = classes.filter(({ size }) => size > 0)
  const having = (status: Status) => counted.filter((one) => standingOf(one).status === status).length
  const parts = [
    `符合方案 ${having('met')} 个`,
    having('not_met') > 0 ? `不符合 ${having('not_met')} 个` : '',
    having('insufficient') > 0 ? `未排 ${having('insufficient')} 个` : '',
  ]
  return `${counted.length} 个有学生的班级：${parts.filter(Boolean).join('，')}`
}
