import { View } from '@tarojs/components'

interface AgainstProps {
  /** Undefined as long as there is no value. */
  isKept: boolean | undefined
  words: string
}

/** A value beside its norm: by a mark and in words, never by colour alone. */
export function Against({ isKept, words }: AgainstProps) {
  return (
    <View className={`against${isKept === true ? ' is-kept' : ''}`}>
      {isKept !== undefined && (
        <View className="against-mark" ariaHidden>
          {isKept ? '✓' : '△'}
        </View>
      )}
      <View className="against-words">{words}</View>
    </View>
  )
}
