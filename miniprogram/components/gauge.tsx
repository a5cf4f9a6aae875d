import { View } from '@tarojs/components'
import type { Status } from '../../shared/requirements/requirement'
import { isImpossible, leastIn, rangeIn, shareIn, whole } from './shares'
import './gauge.scss'

interface GaugeProps {
  /** In words, as the functions send them. */
  figure: string
  threshold: string
  range: string
  status: Status
}

const stretch = (from: number, to: number) => `left: ${from}%; width: ${Math.min(to, whole) - from}%`

/** Filled as far as is sure, then fainter as far as it is today, then as far as it can still come. */
function Line({ share, range }: { share: number; range: [number, number] | null }) {
  const [sure, most] = range ?? [share, share]
  return (
    <View className="gauge-line">
      <View className="gauge-part gauge-open" style={stretch(sure, most)} />
      <View className="gauge-part gauge-today" style={stretch(sure, share)} />
      <View className="gauge-part" style={stretch(0, sure)} />
    </View>
  )
}

/** A share on a line from nothing to all, with what is asked as a mark across it. */
export function Gauge({ figure, threshold, range, status }: GaugeProps) {
  const [share, least] = [shareIn(figure), leastIn(threshold)]
  // Nothing can be drawn of what is no share of all, and the words beside it tell everything.
  if (share === null || isImpossible(figure)) return null
  return (
    <View className={`gauge gauge-${status}`} ariaHidden>
      <Line share={share} range={rangeIn(range)} />
      {least !== null && <View className="gauge-mark" style={`left: ${least}%`} />}
    </View>
  )
}
