import { View } from '@tarojs/components'
import type { ItemTerms } from '../../../shared/views/rectification'
import { Panel } from '../../components/panel'
import { shortDate } from '../../words'
import { whoWords } from '../rectifications/words'
import { signedWords } from './entries'

/** How day, hands and measures came to be as they are; told once there was a change. */
export function Terms({ terms }: { terms: readonly ItemTerms[] }) {
  if (terms.length < 2) return null
  return (
    <Panel title="安排的经过">
      {terms.map((one, place) => (
        <View key={place} className="item-entry">
          <View className="item-by">{signedWords(one)}</View>
          <View>{`${whoWords(one)}，${shortDate(one.until)}前`}</View>
          {one.measures !== '' && <View className="item-note">{one.measures}</View>}
        </View>
      ))}
    </Panel>
  )
}
