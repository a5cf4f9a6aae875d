/** What is said of requests, and what is checked before one is sent. The function checks again. */
import { type Check, codeIn, codeLength } from '../../../shared/joining'
import type { InvitedTo, JoinState, OwnJoin } from '../../../shared/views/people'

export const fieldNames = ['code', 'name', 'relation', 'check', 'guardian'] as const
export type JoinFields = Record<(typeof fieldNames)[number], string>
export const blank: JoinFields = { code: '', name: '', relation: '', check: '', guardian: '' }

export type JoinProblems = Partial<Record<keyof JoinFields, string>>

/** What the school may ask, as it is asked. */
export const checkFields: Record<Exclude<Check, 'none'>, { label: string; placeholder: string }> = {
  number: { label: '孩子学籍号的后 4 位', placeholder: '学校发的通知上有，不清楚请问老师' },
  word: { label: '家长会上的暗号', placeholder: '老师在家长会上告诉大家的' },
}

export const ownName = { label: '您的姓名（选填）', placeholder: '与学校登记的一致，可以不用等确认' }

/** The code in what was scanned: in an address, or by itself. */
export const codeOf = (scanned: string): string =>
  /[?&]code=([^&#]+)/u.exec(scanned)?.[1] ?? scanned.trim().slice(0, 20)

const longestName = 40

/** What is wrong with what was typed, by field. */
export function problemsIn(
  { code, name, relation, check }: JoinFields,
  invited?: Pick<InvitedTo, 'check'>,
): JoinProblems {
  const isAsked = invited !== undefined && invited.check !== 'none'
  return {
    ...(codeIn(code).length !== codeLength && { code: `请填写 ${codeLength} 位邀请码` }),
    ...(name.trim() === '' && { name: '请填写孩子的姓名' }),
    ...([...name].length > longestName && { name: `姓名不能超过 ${longestName} 个字` }),
    ...(relation === '' && { relation: '请选择您与孩子的关系' }),
    ...(isAsked && check.trim() === '' && { check: '请填写学校要核对的这一项' }),
  }
}

export const sentWords = '已提交，等待学校确认'

/** How many requests the school has answered. */
export const answeredIn = (joins: readonly OwnJoin[] = []): number =>
  joins.filter(({ state }) => state === 'approved' || state === 'rejected').length

/** The shape and the word of each state. */
export const stateWords: Record<JoinState, { mark: string; word: string }> = {
  open: { mark: '○', word: '等待学校确认' },
  approved: { mark: '✓', word: '已加入' },
  rejected: { mark: '×', word: '没有通过' },
  expired: { mark: '○', word: '已过期' },
}
