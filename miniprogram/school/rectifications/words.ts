/** What is said of what is to be put right. */
import { itemWords } from '../../../shared/reports/paper'
import type { Status } from '../../../shared/requirements/requirement'
import type { ItemRow, ItemState } from '../../../shared/views/rectification'
import { shortDate } from '../../words'

/** The shape and colour of each state. */
export const shapeOf: Record<ItemState, Status> = {
  ...{ open: 'insufficient', overdue: 'not_met', met: 'met', closed: 'met' },
}

export const stateWord = ({ state }: Pick<ItemRow, 'state'>): string => itemWords[state]

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
