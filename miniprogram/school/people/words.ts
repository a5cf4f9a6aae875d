/** What is said of the school's people. */
import { optionName } from '../../../shared/records/options'
import type { ClassInNumbers, StaffView } from '../../../shared/views/people'

/** More classes than these are told as a number. */
const mostNamed = 2

const classesWords = (classes: readonly string[]) =>
  classes.length <= mostNamed ? classes.join('、') : `任教 ${classes.length} 个班`

/** "教师 · 三年级(1)班、七年级(1)班", "教师 · 任教 7 个班" */
export const staffWords = ({ roles, classes }: StaffView): string =>
  [roles.map(optionName).join('、'), classesWords(classes)].filter(Boolean).join(' · ')

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
