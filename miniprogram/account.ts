/** Whose phone this is, by the name that the answers give (cloudfunctions/lib/account.ts). What is kept is kept under it. */
import Taro from '@tarojs/taro'

const key = 'account'

type Heard = (account: string, before: string) => void

let known: string | undefined
const listeners = new Set<Heard>()

/** "" until an answer has told it. */
export const account = (): string => (known ??= Taro.getStorageSync<string>(key) || '')

/** The key of the phone's storage for what belongs to the account alone, such as a draft. */
export const ownKey = (name: string): string => `${name}@${account()}`

/** Takes what an answer tells. */
export function learnAccount(told: string | undefined): void {
  const before = account()
  if (told === undefined || told === '' || told === before) return
  known = told
  Taro.setStorageSync(key, told)
  listeners.forEach((heard) => heard(told, before))
}

/** Is told of the account once it is known, and of each that comes after it. */
export const onAccount = (heard: Heard): void => void listeners.add(heard)
