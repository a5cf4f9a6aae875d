import { View } from '@tarojs/components'
import type { Fact } from '../facts'
import './facts.scss'

/** Names with what is said of each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ name, words }) => (
        <View key={name} className="fact">
          <View className="fact-name">{name}</View>
          <View className="fact-words">{words}</View>
        </View>
      ))}
    </View>
  )
}
