/**
 * Visits that could not be sent, such as from a courtyard without signal: kept on the phone, each with the id that it
 * was given first. Whoever sends it later sends the same visit, even where the first try had come through.
 */
import Taro from '@tarojs/taro'
import type { Problem } from '../../../shared/problems'
import type { RecordValue } from '../../../shared/records/record'

const keyFor = (student: string) => `visit:${student}`

const newId = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 12)}`

/** A visit that nothing was said of yet. */
export const newVisit = (student: string, today: string): RecordValue => ({
  ...{ visit: newId(), student, date: today },
  ...{ mode: 'in_person', topics: [], note: '' },
})

export function keptVisit(student: string): RecordValue | undefined {
  const kept = Taro.getStorageSync<RecordValue | ''>(keyFor(student))
  return kept === '' ? undefined : kept
}

export const keepVisit = (student: string, visit: RecordValue): void =>
  Taro.setStorageSync(keyFor(student), visit)

export const forgetVisit = (student: string): void => Taro.removeStorageSync(keyFor(student))

/** Whether the visit did not come through, or nobody knows whether it did: a refusal is an answer. */
export const isUnsent = ({ code }: Problem): boolean =>
  ['offline', 'unanswered', 'busy', 'broken'].includes(code)
