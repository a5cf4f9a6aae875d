import { View } from '@tarojs/components'
import type { ItemEntry } from '../../../shared/views/rectification'
import { Panel } from '../../components/panel'
import { longDate } from '../../words'
import { PagesOf } from '../parts/pages-of'

const dayLength = 'YYYY-MM-DD'.length
const unknown = '已不在本校的人员'

/** "11 月 12 日 星期四 17:10 · 秦老师" */
export const signedWords = ({ at, by }: { at: string; by: string }): string =>
  `${longDate(at.slice(0, dayLength))} ${at.slice(dayLength + 1)}`.trim() + ` · ${by || unknown}`

/** Notes, or what return visits have found; the newest first. */
export function Entries(props: { title: string; unit: string; entries: readonly ItemEntry[]; none: string }) {
  const { title, unit, entries, none } = props
  return (
    <Panel title={title} {...(entries.length > 0 && { aside: `${entries.length} ${unit}` })}>
      {entries.length === 0 && <View className="lead-note">{none}</View>}
      <PagesOf items={entries} unit={unit}>
        {(one) => (
          <View key={one.entry} className="item-entry">
            <View className="item-by">{signedWords(one)}</View>
            {one.result !== '' && <View className="item-result">{one.result}</View>}
            <View className="item-note">{one.note}</View>
          </View>
        )}
      </PagesOf>
    </Panel>
  )
}
