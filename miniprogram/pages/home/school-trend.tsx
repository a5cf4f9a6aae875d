import { View } from '@tarojs/components'
import type { RequirementRow } from '../../../shared/views/school'
import { leastIn } from '../../components/shares'
import { changeWords, columnOf } from './school-trend-words'
import './school-trend.scss'

/** The last weeks as columns: above the line where the requirement was met, below where it was not. */
function Columns({ past, lead }: Pick<RequirementRow, 'past' | 'lead'>) {
  const least = leastIn(lead?.threshold ?? '')
  return (
    <View className="school-trend" ariaHidden>
      {past.map((week, index) => {
        const { kind, length } = columnOf(week, least)
        return <View key={index} className={`school-trend-${kind} school-trend-${length}`} />
      })}
    </View>
  )
}

/** How a requirement has stood, and whether that has changed since last week. Said in words by the row's label. */
export function SchoolTrend({ row: { past, lead, change } }: { row: RequirementRow }) {
  return (
    <View className="school-row-trend">
      {past.length > 0 && (
        <>
          <View className="school-row-label">{`近 ${past.length} 周`}</View>
          <Columns past={past} lead={lead} />
        </>
      )}
      {change !== null && (
        <View className={`school-trend-change school-trend-${change}`}>{changeWords[change]}</View>
      )}
    </View>
  )
}
