/** What a member of staff held from when to when, and by whom it was changed. */
import { View } from '@tarojs/components'
import type { StaffList } from '../../../shared/views/staff'
import { Panel } from '../../components/panel'
import { Line } from '../../school/parts/line'
import { PagesOf } from '../../school/parts/pages-of'
import { lineWords, sinceWords } from './lines'

const about = '能看到什么，由当时的职务和任教班级决定。本人接受邀请之前，什么也看不到。'

export function History({ list }: { list: StaffList }) {
  const { lines = [] } = list
  if (lines.length === 0) return null
  return (
    <Panel title="任职经过">
      <View className="lead-note">{about}</View>
      <View className="lead-rows">
        <PagesOf items={lines} unit="条">
          {(line) => (
            <Line key={`${lines.indexOf(line)}`} title={sinceWords(line)} words={lineWords(list, line)} />
          )}
        </PagesOf>
      </View>
    </Panel>
  )
}
