/** When the network comes back: some of what failed is worth another try. */
import Taro from '@tarojs/taro'

const listeners = new Set<() => void>()
const tell = () => listeners.forEach((heard) => heard())

/** To be done once, at the start. */
export function watchNetwork(): void {
  // Taro hears of a browser's kind of network, and not of its being there.
  if (process.env.TARO_ENV === 'h5') window.addEventListener('online', tell)
  else Taro.onNetworkStatusChange(({ isConnected }) => isConnected && tell())
}

/** Calls back when the network is there again, until what it answers with is called. */
export function onNetworkBack(heard: () => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}
