import { View } from '@tarojs/components'
import { Panel } from '../../components/panel'
import type { PastStatus } from '../../../shared/requirements/snapshot'
import type { DistrictMap } from '../../../shared/views/district'
import { standing } from '../words'

const statuses: readonly PastStatus[] = ['met', 'not_met', 'insufficient', 'broken']

/** At how many schools a requirement is not met. */
const shortOf = (rows: DistrictMap['rows'], place: number) =>
  rows.filter(({ statuses }) => statuses[place] === 'not_met').length

/** What the shapes and the numbers of the map stand for, and at how many schools each of the twelve is not met. */
export function Key({ requirements, rows }: Pick<DistrictMap, 'requirements' | 'rows'>) {
  return (
    <Panel title="十二条" aside="未达标的学校">
      <View className="schools-map-key">
        {statuses.map((status) => (
          <View key={status} className={`schools-map-sign schools-map-${status}`}>
            {`${standing(status).shape} ${standing(status).word}`}
          </View>
        ))}
      </View>
      <View className="schools-map-titles">
        {requirements.map(({ id, title }, place) => (
          <View key={id} className="schools-map-title">
            <View>{`${id} ${title}`}</View>
            <View>{`${shortOf(rows, place)} 所`}</View>
          </View>
        ))}
      </View>
    </Panel>
  )
}
