/** Something to be followed up: as it is typed, as it is logged, and how it is told. */
import { addDays } from '../../../shared/calendar'
import type { RecordValue } from '../../../shared/records/record'
import type { TaskView } from '../../../shared/views/teacher'
import type { Entry } from '../../hooks/use-log'
import { newId } from '../../new-id'
import { shortDate } from '../../words'

/** As it is typed: `due` is "" where there is no day. */
export interface FollowUp {
  task: string
  what: string
  due: string
}

export const newFollowUp = (): FollowUp => ({ task: newId(), what: '', due: '' })

/** As it is logged: a day that was not named is left out. */
export function taskRecord(student: string, { task, what, due }: FollowUp, done = false): Entry['record'] {
  return { type: 'visit_task', student, task, what, done, ...(due !== '' && { due }) }
}

/** Those of a visit that say anything, as they are logged with it. */
export const followUpEntries = (student: string, all: readonly FollowUp[]): Entry[] =>
  all.filter(({ what }) => what.trim() !== '').map((one) => ({ record: taskRecord(student, one) }))

/** The follow-ups that were typed with a visit; what was kept of it may be of an older app. */
export const followUpsIn = ({ tasks }: RecordValue): FollowUp[] =>
  Array.isArray(tasks) ? (tasks as FollowUp[]) : []

/** Days from today that are chosen with one tap. */
const soon = [
  [7, '一周内'],
  [14, '两周内'],
  [30, '一个月内'],
] as const

export const dueOptions = (today: string): (readonly [due: string, words: string])[] => [
  ['', '不定'],
  ...soon.map(([days, words]) => [addDays(today, days), words] as const),
]

export const isOverdue = ({ due, doneOn }: Pick<TaskView, 'due' | 'doneOn'>, today: string): boolean =>
  doneOn === null && due !== '' && due < today

/** When it is due, or was done; "" where there is nothing to be told. */
export function dueWords(task: Pick<TaskView, 'due' | 'doneOn'>, today: string): string {
  if (task.doneOn !== null) return `${shortDate(task.doneOn)}完成`
  if (task.due === '') return ''
  if (task.due === today) return '今天到期'
  return `${shortDate(task.due)}${isOverdue(task, today) ? '，已过期' : '前'}`
}
