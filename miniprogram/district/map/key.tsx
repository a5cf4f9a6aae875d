import { View } from '@tarojs/components'
import { Panel } from '../../components/panel'
import type { PastStatus } from '../../../shared/requirements/snapshot'
import type { DistrictMap } from '../../../shared/views/district'
import { standing } from '../words'

const statuses: readonly PastStatus[] = ['met', 'not_met', 'insufficient', 'broken']

/** What the shapes and the numbers of the map stand for. */
export function Key({ requirements }: Pick<DistrictMap, 'requirements'>) {
  return (
    <Panel title="图例">
      <View className="schools-map-key">
        {statuses.map((status) => (
          <View key={status} className={`schools-map-sign schools-map-${status}`}>
            {`${standing(status).shape} ${standing(status).word}`}
          </View>
        ))}
      </View>
      <View className="schools-map-titles">
        {requirements.map(({ id, title }) => (
          <View key={id}>{`${id} ${title}`}</View>
        ))}
      </View>
    </Panel>
  )
}
