import Taro from '@tarojs/taro'

/** Back to where one came from, with a word of what was done. */
export async function leaveWith(word: string): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.reLaunch({ url: '/pages/home/index' })
  void Taro.showToast({ title: word, icon: 'success' })
}
