import Taro from '@tarojs/taro'

/** The browser's build takes away what is said before the move between pages has ended. */
const pauseMilliseconds = 500

/** Back to where one came from, with a word of what was done. */
export async function leaveWith(word: string): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.reLaunch({ url: '/pages/home/index' })
  setTimeout(() => void Taro.showToast({ title: word, icon: 'success' }), pauseMilliseconds)
}
