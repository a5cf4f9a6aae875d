import { View } from '@tarojs/components'
import type { ShareView } from '../../../shared/views/survey'
import './share-bar.scss'

/** A part of a whole as a plain bar; `share` is of a hundred. */
export const ShareBar = ({ share }: { share: number }) => (
  <View className="share-bar" style={`background-size: ${share}% 100%`} ariaHidden />
)

interface ShareLineProps {
  words: string
  of: ShareView
  share: number
}

/** What it is, its share with its denominator, and the bar. */
export const ShareLine = ({ words, of: { figure, counts }, share }: ShareLineProps) => (
  <View className="share-line">
    <View className="share-line-words">{words}</View>
    <View className="share-line-figures">{`${figure} · ${counts}`}</View>
    <ShareBar share={share} />
  </View>
)
