/** An item of rectification in words. */
import type { ItemState, Origin } from '../../../shared/views/rectification'

export const originWords: Record<Origin, string> = { school: '学校自己立的', district: '区县立的' }

/** A shape and a word: nothing is told by colour alone. */
export const stateWords: Record<ItemState, string> = {
  open: '○ 整改中',
  overdue: '▲ 已逾期',
  met: '● 数据已达标',
  closed: '● 学校已结束',
}
