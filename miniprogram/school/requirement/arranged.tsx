import { View } from '@tarojs/components'
import type { OneIndicator } from '../../../shared/views/school'
import { Button } from '../../components/button'
import { Way } from '../../components/way'
import { goTo } from '../links'
import { stateWord, termWords } from '../rectifications/words'

interface ArrangedProps {
  /** The number of the requirement. */
  id: number
  indicator: OneIndicator
}

/** What is arranged for an indicator that is not met; where nothing is, the way to do so. */
export function Arranged({ id, indicator }: ArrangedProps) {
  const { item, status, key, of } = indicator
  if (item !== undefined) {
    const { rectification } = item
    return (
      <Way
        id={`item-${key}-${of}`}
        title={`整改：${stateWord(item)}`}
        words={termWords({ ...item, end: null })}
        onClick={() => goTo('rectification', { rectification })}
      />
    )
  }
  if (status !== 'not_met') return null
  const arrange = () => goTo('rectify', { requirement: String(id), indicator: key, scope: of })
  return (
    <View className="indicator-unarranged">
      <View>尚未安排整改</View>
      <Button id={`arrange-${key}-${of}`} kind="quiet" text="安排整改" onClick={arrange} />
    </View>
  )
}
