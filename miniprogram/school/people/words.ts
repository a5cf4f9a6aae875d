/** What is said of the school's people. */
import { heldWords } from '../../../shared/naming'
import type { ClassInNumbers, StaffView } from '../../../shared/views/people'

/** "教师 · 三年级(1)班班主任，任教 6 个班". Answers that were kept before say of nobody what they head. */
export const staffWords = ({ roles, classes, headOf = [] }: StaffView): string =>
  heldWords({ roles, classes, headOf })

/** "28 人 · 已同意记录 27 人 · 学校代录 2 人" */
export function classWords({ size, proxy, consent }: ClassInNumbers): string {
  if (size === 0) return '没有在籍学生'
  return [`${size} 人`, `已同意记录 ${consent} 人`, proxy > 0 ? `学校代录 ${proxy} 人` : '']
    .filter(Boolean)
    .join(' · ')
}

export const signedOf = (staff: readonly StaffView[]): { signed: number; asked: number } => ({
  signed: staff.filter(({ hasPledged }) => hasPledged === true).length,
  asked: staff.filter(({ hasPledged }) => hasPledged !== null).length,
})
