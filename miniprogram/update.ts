/** A newer release of the app, which the phone fetches by itself: it is put in place once the functions ask for it. */
import Taro from '@tarojs/taro'

let isReady = false
let isWanted = false

const manager = () => Taro.getUpdateManager()

/** To be done once, at the start. In the browser every opening brings the newest. */
export function watchUpdates(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  manager().onUpdateReady(() => {
    isReady = true
    if (isWanted) manager().applyUpdate()
  })
}

/** The functions do not answer this release any more. What waits on the phone stays there, and is sent by the next one. */
export function wantUpdate(): void {
  isWanted = true
  if (isReady) manager().applyUpdate()
}
