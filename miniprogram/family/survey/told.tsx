import { View } from '@tarojs/components'
import { promises } from '../../../shared/surveys/promise'
import { Panel } from '../../components/panel'

/** What is kept of the answers, and what is not, before they are given. */
export function Told() {
  return (
    <Panel title="先说清楚：存什么，不存什么">
      {promises.map(([what, words]) => (
        <View key={what} className="promise">
          <View className="promise-what">{what}</View>
          <View className="promise-words">{words}</View>
        </View>
      ))}
    </Panel>
  )
}
