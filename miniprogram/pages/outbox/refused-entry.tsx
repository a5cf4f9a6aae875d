import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../components/button'
import { aboutOf, type Entry } from '../../outbox/entry'
import { aboutWords, wayToMend } from '../../outbox/words'
import { Discard } from './discard'

/** What was refused, why, and the two ways out: mending it where it was written, or dropping it. */
export function RefusedEntry({ entry }: { entry: Entry }) {
  const { title, mutation, problem } = entry
  const url = wayToMend(entry)
  return (
    <View className="outbox-entry">
      <View className="outbox-title">{title}</View>
      <View className="outbox-words">{aboutWords(aboutOf(entry))}</View>
      <View className="outbox-why">{problem?.message ?? ''}</View>
      <View className="outbox-ways">
        {url !== undefined && (
          <Button
            kind="quiet"
            id={`mend-${mutation}`}
            text="去修改"
            label={`去修改：${title}`}
            onClick={() => void Taro.navigateTo({ url })}
          />
        )}
        <Discard
          mutations={[mutation]}
          sentence="不要这一条了？它没有被接受，去掉以后不再保留。"
          label={`不要了：${title}`}
        />
      </View>
    </View>
  )
}
