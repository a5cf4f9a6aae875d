/** Which of their homes a person was at last. It is kept on the phone. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { type Home, homes } from '../../shared/views/viewer'

const key = 'home'

export function keptHome(): Home {
  const kept: unknown = Taro.getStorageSync(key)
  return homes.find((home) => home === kept) ?? 'family'
}

export function useHome(): [Home, (home: Home) => void] {
  const [home, setHome] = useState(keptHome)
  const go = (next: Home) => {
    Taro.setStorageSync(key, next)
    setHome(next)
  }
  return [home, go]
}
