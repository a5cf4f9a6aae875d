/** What is said of requests, and what is checked before one is sent. The function checks again. */
import { codeIn, codeLength } from '../../../shared/joining'
import type { JoinState } from '../../../shared/views/people'

export interface JoinFields {
  code: string
  name: string
  relation: string
}

export type JoinProblems = Partial<Record<keyof JoinFields, string>>

const longestName = 40

/** What is wrong with what was typed, by field. */
export function problemsIn({ code, name, relation }: JoinFields): JoinProblems {
  return {
    ...(codeIn(code).length !== codeLength && { code: `请填写 ${codeLength} 位邀请码` }),
    ...(name.trim() === '' && { name: '请填写孩子的姓名' }),
    ...([...name].length > longestName && { name: `姓名不能超过 ${longestName} 个字` }),
    ...(relation === '' && { relation: '请选择您与孩子的关系' }),
  }
}

export const sentWords = '已提交，等待学校确认'

/** The shape and the word of each state. */
export const stateWords: Record<JoinState, { mark: string; word: string }> = {
  open: { mark: '○', word: '等待学校确认' },
  approved: { mark: '✓', word: '已加入' },
  rejected: { mark: '×', word: '没有通过' },
  expired: { mark: '○', word: '已过期' },
}
