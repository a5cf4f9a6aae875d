import { View } from '@tarojs/components'
import './parts.scss'

/** What a page is about, and a word on how it stands. */
export function Head({ name, aside }: { name: string; aside: string }) {
  return (
    <View className="lead-head">
      <View className="lead-name">{name}</View>
      {aside !== '' && <View className="lead-aside">{aside}</View>}
    </View>
  )
}
