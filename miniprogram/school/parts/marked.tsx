import { View } from '@tarojs/components'
import type { Status } from '../../../shared/requirements/requirement'
import { StatusMark } from '../../components/status'

/** A word with the shape and the colour of a status. */
export function Marked({ status, word }: { status: Status; word: string }) {
  return (
    <View className={`status status-ink-${status}`}>
      <StatusMark status={status} />
      <View>{word}</View>
    </View>
  )
}
