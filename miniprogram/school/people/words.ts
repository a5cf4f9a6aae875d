/** What is said of the school's people. */
import { optionName } from '../../../shared/records/options'
import type { ClassInNumbers, StaffView } from '../../../shared/views/people'

/** "教师 · 三年级(1)班、七年级(1)班" */
export function staffWords({ roles, classes }: StaffView): string {
  return [roles.map(optionName).join('、'), classes.join('、')].filter(Boolean).join(' · ')
}

/** "28 人 · 同意家长记录 27 · 学校代录 2" */
export function classWords({ size, proxy, consent }: ClassInNumbers): string {
  if (size === 0) return '没有在籍学生'
  return [`${size} 人`, `同意记录 ${consent}`, proxy > 0 ? `学校代录 ${proxy}` : '']
    .filter(Boolean)
    .join(' · ')
}

export const signedOf = (staff: readonly StaffView[]): { signed: number; asked: number } => ({
  signed: staff.filter(({ hasPledged }) => hasPledged === true).length,
  asked: staff.filter(({ hasPledged }) => hasPledged !== null).length,
})
