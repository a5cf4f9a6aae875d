/**
 * What the homework of a day comes to, over all subjects, against what the grade may have. Written homework counts;
 * where the cap is 0 (grades 1 and 2) it is not minutes that count but whether any of it is to be taken home.
 */
import type { HomeworkView } from '../../shared/views/teacher'

/** The subject of a record that says that there was no homework. */
export const noHomework = 'none'

export type Planned = Pick<HomeworkView, 'subject' | 'written' | 'est_minutes' | 'take_home'>

export interface Load {
  cap: number
  /** Minutes of written homework. */
  minutes: number
  /** Minutes by which the cap is passed. */
  over: number
  /** Whether it is against the rule for the grade. */
  isAgainst: boolean
}

export const subjectsSet = <One extends Planned>(homework: readonly One[]): One[] =>
  homework.filter(({ subject }) => subject !== noHomework)

/** The day as it will be once one subject is published; its earlier version, if any, is replaced. */
export const withSubject = (homework: readonly Planned[], one: Planned): Planned[] => [
  ...subjectsSet(homework).filter(({ subject }) => subject !== one.subject),
  one,
]

export function loadOf(homework: readonly Planned[], cap: number): Load {
  const written = subjectsSet(homework).filter((one) => one.written)
  const minutes = written.reduce((sum, one) => sum + one.est_minutes, 0)
  const over = cap === 0 ? 0 : Math.max(0, minutes - cap)
  const isCarried = cap === 0 && written.some(({ take_home }) => take_home)
  return { cap, minutes, over, isAgainst: over > 0 || isCarried }
}

/** Whether a subject has a part in the day's being against the rule: one that has none needs no second thought. */
export const addsTo = ({ isAgainst, cap }: Load, one: Planned): boolean =>
  isAgainst && one.written && (cap === 0 ? one.take_home : one.est_minutes > 0)

/** "书面作业全天合计 45 分钟，上限 60 分钟" */
export function loadWords({ cap, minutes }: Load): string {
  if (cap === 0) return '一、二年级不布置书面家庭作业，可以在校内安排练习'
  return `书面作业全天合计 ${minutes} 分钟，上限 ${cap} 分钟`
}

/** What is wrong and what to do, before it is published or afterwards; "" where all is well. */
export function adviceWords({ cap, over, isAgainst }: Load, isPublished: boolean): string {
  if (!isAgainst) return ''
  if (cap === 0) return '有书面作业要带回家，不符合规定。请改为不带回家'
  const cure = isPublished ? '请与各科商量，更正用时或撤回一科' : '请减少用时，或与其他学科商量后再发布'
  return `超出上限 ${over} 分钟。${cure}`
}

/** "书面 · 带回家 · 布置 45 人，在校完成 30 人" */
export function homeworkWords({ written, take_home, assigned, finished }: HomeworkView): string {
  const kind = [written ? '书面' : '非书面', take_home ? '带回家' : '不带回家'].join(' · ')
  return `${kind} · 布置 ${assigned} 人，在校完成 ${finished} 人`
}
