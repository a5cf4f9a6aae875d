/** The ways out of a page. */
import Taro from '@tarojs/taro'

/** Goes back to where one came from, or home. */
export const leave = (): Promise<unknown> =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.reLaunch({ url: '/pages/home/index' })

/** As long as a page takes to change: the browser's build takes away what is said before. */
const pauseMilliseconds = 500

/** Leaves, and says there what was done. */
export async function leaveSaying(title: string): Promise<void> {
  await leave()
  setTimeout(() => void Taro.showToast({ title, icon: 'success' }), pauseMilliseconds)
}
