import { View } from '@tarojs/components'

/** A value beside its norm: by a mark and in words, never by colour alone. */
export function Against({ isKept, words }: { isKept: boolean; words: string }) {
  return (
    <View className={`against${isKept ? ' is-kept' : ''}`}>
      <View className="against-mark" ariaHidden>
        {isKept ? '✓' : '△'}
      </View>
      <View className="against-words">{words}</View>
    </View>
  )
}
