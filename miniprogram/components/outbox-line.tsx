import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useOutbox } from '../outbox/use-outbox'
import { lineWords } from '../outbox/words'
import { Panel } from './panel'
import { Way } from './way'

const open = () => void Taro.navigateTo({ url: '/pages/outbox/index' })

/** One quiet line where something waits on the phone or was refused, and the way to it. */
export function OutboxLine() {
  const { waiting, refused } = useOutbox()
  const words = lineWords(waiting.length, refused.length)
  if (words === '') return null
  return (
    <Panel>
      <View className="ways">
        <Way id="outbox" title={words} onClick={open} />
      </View>
    </Panel>
  )
}
