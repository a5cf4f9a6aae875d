import { View } from '@tarojs/components'
import type { AgainstPlan } from '../../../shared/requirements/02-curriculum'
import { Panel } from '../../components/panel'
import { Marked } from '../parts/marked'
import { againstWords, standingOf } from '../timetables/words'

/** How what stands on the screen would be judged, by the rule of requirement 2. */
export function Verdict({ found, hasPlan }: { found: AgainstPlan; hasPlan: boolean }) {
  const { status, word } = standingOf({ against: found })
  const words = hasPlan ? againstWords(found) : '课程方案里没有这个年级，无法核对。请联系管理员补上方案'
  return (
    <Panel>
      <View className="timetable-verdict" ariaRole="status">
        <Marked status={hasPlan ? status : 'insufficient'} word={hasPlan ? `${word}课程方案` : '没有方案'} />
        <View className="lead-note">{words}</View>
      </View>
    </Panel>
  )
}
