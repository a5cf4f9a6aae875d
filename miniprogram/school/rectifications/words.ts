/** What is said of what is to be put right. */
import { daysBetween } from '../../../shared/calendar'
import { itemWords } from '../../../shared/reports/paper'
import type { Status } from '../../../shared/requirements/requirement'
import type { ItemRow, ItemState } from '../../../shared/views/rectification'
import { shortDate } from '../../words'

/** The shape and colour of each state. */
export const shapeOf: Record<ItemState, Status> = {
  ...{ open: 'insufficient', overdue: 'not_met', met: 'met', closed: 'met' },
}

export const stateWord = ({ state }: Pick<ItemRow, 'state'>): string => itemWords[state]

/** What its group's title does not say yet: how long until its day or since; of what has ended, how. */
export function dueWord(row: Pick<ItemRow, 'state' | 'until'>, today: string): string {
  const days = daysBetween(today, row.until)
  if (row.state === 'overdue') return `逾期 ${-days} 天`
  if (row.state !== 'open') return stateWord(row)
  return days === 0 ? '今天到期' : `还有 ${days} 天`
}

const nobody = '已不在本校的人员'
export const whoWords = ({ who }: Pick<ItemRow, 'who'>): string => who.name || nobody

/** "秦老师 · 12月18日前", and of what has ended when it did. */
export function termWords(row: Pick<ItemRow, 'who' | 'until' | 'end'>): string {
  const day = row.end === null ? `${shortDate(row.until)}前` : `${shortDate(row.end.on)}结束`
  return `${whoWords(row)} · ${day}`
}

/** "睡眠时间 · 睡眠达标（初中）" */
export const aboutWords = ({ title, indicator }: Pick<ItemRow, 'title' | 'indicator'>): string =>
  [title, indicator].filter(Boolean).join(' · ')
