/** Why there are no days of a child to show, where asking again would not help. */
import type { Problem } from '../../shared/problems'
import type { WeekView } from '../../shared/views/family'

export type Missing = keyof typeof missingWords

export const missingWords = {
  child: '这里没有您登记的孩子。',
  ahead: '还没到这一天，到了再记。',
  outside: '这一天不在本学年内，没有可看的记录。',
} as const

interface Asked {
  student: string
  /** Undefined as long as today is not known. */
  date: string | undefined
  today: string | undefined
  problem: Problem | undefined
}

export function missingOf({ student, date, today, problem }: Asked): Missing | undefined {
  if (student === '' || problem?.code === 'forbidden') return 'child'
  if (date !== undefined && today !== undefined && date > today) return 'ahead'
  return problem?.field === 'to' ? 'outside' : undefined
}

/** Why nothing can be logged of a day at the beginning; undefined of any other. */
export function notYetWords({ begins }: Pick<WeekView, 'begins'>, date: string): string | undefined {
  if (date < begins.year) return '还没开学'
  return date < begins.roll ? '还未入学' : undefined
}
