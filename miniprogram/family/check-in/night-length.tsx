import { View } from '@tarojs/components'
import type { Norms } from '../../../shared/views/family'
import { duration } from '../../words'
import { minutesBetweenClocks } from '../night'
import { Against } from './against'
import { nightSaid } from './said'

/** How long the night was, beside the norm. */
export function NightLength({ bed, wake, norms }: { bed: string; wake: string; norms: Norms }) {
  const minutes = minutesBetweenClocks(bed, wake)
  if (minutes === undefined)
    return <View className="night-length is-empty">选好时间后，这里会算出睡了多久</View>
  const said = nightSaid(minutes, norms)
  return (
    <View className="night-length" ariaRole="status" ariaLabel={`睡了${duration(minutes)}，${said.words}`}>
      <View className="night-figure">{`睡了 ${duration(minutes)}`}</View>
      <Against {...said} />
    </View>
  )
}
