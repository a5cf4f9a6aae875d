import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './bar.scss'

function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: '/pages/home/index' })
}

/** The title of a page in the browser, where the platform draws none, and the way back. */
export function Bar({ title, hasBack }: { title: string; hasBack: boolean }) {
  return (
    <View className="bar">
      {hasBack && (
        <View className="bar-back" onClick={goBack} ariaRole="button" ariaLabel="返回">
          ‹
        </View>
      )}
      <View className="bar-title">{title}</View>
    </View>
  )
}
