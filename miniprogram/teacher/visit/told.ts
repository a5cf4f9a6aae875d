/** What is told of a visit that was saved. */
import { addDays } from '../../../shared/calendar'
import type { VisitAnswer, VisitView } from '../../../shared/views/teacher'
import { daysBack } from '../days'

/** What the family says of it. Nobody is pressed for an answer. */
export const answerWords: Record<VisitAnswer, string> = {
  waiting: '待家长确认',
  confirmed: '家长已确认',
  denied: '家长说没有这次家访',
  changed: '更正后待家长确认',
}

/** The signs that stand before them. */
export const answerMarks: Record<VisitAnswer, string> = {
  waiting: '○',
  confirmed: '✓',
  denied: '!',
  changed: '○',
}

/** Why it cannot be changed; "" where it can. */
export function fixedWords({ mine, date }: VisitView, today: string): string {
  if (!mine) return '其他老师的记录，只能查看'
  return date < addDays(today, -daysBack) ? `已超过 ${daysBack} 天，不能再更改` : ''
}
