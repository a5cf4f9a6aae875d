import { View } from '@tarojs/components'
import type { EvidenceView } from '../../../shared/views/evidence'
import { Panel } from '../../components/panel'
import { Status } from '../../components/status'
import { nameOf } from '../../pages/home/school-words'
import { shortDate } from '../../words'
import { classFacts } from '../facts'
import { Facts } from '../requirement/facts'

/** Of what these are the records, and what they come to. */
export function Head({ view }: { view: EvidenceView }) {
  const { now, class: own, asOf, from } = view
  const facts = classFacts(now).filter(({ name }) => own !== null || name !== '缺口')
  const takes = now.takes === '' ? [] : [{ name: '达标', words: now.takes }]
  return (
    <Panel>
      <View className="evidence-head">
        <View className="evidence-name">{nameOf(view)}</View>
        <Status status={now.status} />
      </View>
      <View className="evidence-whose">{own?.name ?? '全校'}</View>
      <Facts facts={[...facts, ...takes]} />
      <View className="evidence-span">{`截至 ${shortDate(asOf)}，学期自 ${shortDate(from)}`}</View>
    </Panel>
  )
}
