/** The ways out of a page. */
import Taro from '@tarojs/taro'

export const goHome = (): void => void Taro.reLaunch({ url: '/pages/home/index' })

/** Goes back to where one came from, or home. */
export async function leave(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else goHome()
}

/** As long as a page takes to change: the browser's build takes away what is said before. */
const pauseMilliseconds = 500

/** More signs than these have room only where there is no mark. */
const mostBesideMark = 7

/** Says in passing what was done. */
export const say = (title: string): void =>
  void Taro.showToast({ title, icon: title.length > mostBesideMark ? 'none' : 'success' })

/** Leaves, and says there what was done. */
export async function leaveSaying(title: string): Promise<void> {
  await leave()
  setTimeout(() => say(title), pauseMilliseconds)
}
