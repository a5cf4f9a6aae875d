/** Whose phone this is at the school in use, by the name that the answers give (cloudfunctions/lib/account.ts). What is kept is kept under it. */
import Taro from '@tarojs/taro'
import { keyAt, onSchool, school } from './schools'

const keyOf = (id: string) => keyAt(id, 'account')

type Heard = (account: string, before: string) => void

let known: string | undefined
const listeners = new Set<Heard>()

onSchool(() => (known = undefined))

/** "" until an answer has told it. One name is of one school. */
export const account = (): string => (known ??= Taro.getStorageSync<string>(keyOf(school())) || '')

/** The key of the phone's storage for what belongs to the account alone, such as a draft. */
export const ownKey = (name: string): string =>
  account() === '' ? keyAt(school(), `${name}@`) : `${name}@${account()}`

/** Takes what an answer of a school tells. Another one may have been entered meanwhile. */
export function learnAccount(told: string | undefined, of = school()): void {
  if (told === undefined || told === '') return
  if (of !== school()) {
    Taro.setStorageSync(keyOf(of), told)
    return
  }
  const before = account()
  if (told === before) return
  known = told
  Taro.setStorageSync(keyOf(of), told)
  listeners.forEach((heard) => heard(told, before))
}

/** Is told of the account once it is known, and of each that comes after it. */
export const onAccount = (heard: Heard): void => void listeners.add(heard)
