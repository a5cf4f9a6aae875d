/** How long each group is kept, and why it may be. */
import { View } from '@tarojs/components'
import type { MineView } from '../../../shared/views/child'
import { Panel } from '../../components/panel'

export const Periods = ({ kept }: Pick<MineView, 'kept'>) => (
  <Panel title="凭什么存、存多久">
    {kept.map(({ title, basis, until }) => (
      <View key={title} className="kept-kind">
        <View className="kept-kind-name">{title}</View>
        <View className="kept-kind-words">{`依据：${basis}`}</View>
        <View className="kept-kind-words">{until}</View>
      </View>
    ))}
  </Panel>
)
