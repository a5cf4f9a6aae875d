/** The outbox in the phone's storage, under the school and the account that it belongs to. */
import Taro from '@tarojs/taro'
import { ownKey } from '../account'
import { keyAt, school } from '../schools'
import { type Box, emptyBox } from './list'
import type { Keeping } from './store'

const name = 'outbox'
/** What was written before the account was known. */
const earlyKey = () => keyAt(school(), `${name}@`)

const boxAt = (key: string): Box => Taro.getStorageSync<Box | ''>(key) || emptyBox

/** `makeRoom` gives up what can be asked for again. */
export const keepingOnPhone = (makeRoom: () => void): Keeping => ({
  load: () => boxAt(ownKey(name)),
  save(box) {
    try {
      Taro.setStorageSync(ownKey(name), box)
    } catch {
      makeRoom()
      Taro.setStorageSync(ownKey(name), box)
    }
  },
})

/** Takes over what was written before the account was known. */
export function adopt({ load, save }: Keeping): void {
  const early = boxAt(earlyKey())
  if (ownKey(name) === earlyKey() || early.entries.length === 0) return
  const { entries, sent } = load()
  const known = new Set(entries.map(({ mutation }) => mutation))
  save({ entries: [...early.entries.filter(({ mutation }) => !known.has(mutation)), ...entries], sent })
  Taro.removeStorageSync(earlyKey())
}
