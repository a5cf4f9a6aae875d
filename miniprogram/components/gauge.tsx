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

const between = ([from, to]: [number, number]) => `left: ${from}%; width: ${Math.min(to, whole) - from}%`

/** A share on a line from nothing to all, with what is asked as a mark and where it can still end as a band. */
export function Gauge({ figure, threshold, range, status }: GaugeProps) {
  const [share, least, band] = [shareIn(figure), leastIn(threshold), rangeIn(range)]
  // Nothing can be drawn of what is no share of all, and the words beside it tell everything.
  if (share === null || isImpossible(figure)) return null
  return (
    <View className={`gauge gauge-${status}`} ariaHidden>
      {band && <View className="gauge-band" style={between(band)} />}
      <View className="gauge-fill" style={`width: ${share}%`} />
      {least !== null && <View className="gauge-mark" style={`left: ${least}%`} />}
    </View>
  )
}
