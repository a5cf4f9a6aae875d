/** What is told of a visit that was saved. */
import { addDays } from '../../../shared/calendar'
import { policyOf } from '../../../shared/policy/policy'
import type { VisitView } from '../../../shared/views/teacher'

/** How long ago a visit may have been. A school that allows less says so when it is saved. */
export const daysBack = policyOf({}).backfillDays.teacher

/** Why it cannot be changed; "" where it can. */
export function fixedWords({ mine, date }: VisitView, today: string): string {
  if (!mine) return '其他老师的记录，只能查看'
  return date < addDays(today, -daysBack) ? `已超过 ${daysBack} 天，不能再更改` : ''
}
