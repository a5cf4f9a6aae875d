import { View } from '@tarojs/components'
import type { DistrictMap, MapRow } from '../../../shared/views/district'
import { goTo } from '../links'
import { foldedWords, standing } from '../words'

const countWords = ({ at, notMet, statuses, signals }: MapRow): string => {
  if (at === '') return ''
  const unknown = statuses.filter((status) => status === 'insufficient').length
  const worthALook = signals === 0 ? '' : `，${signals} 份问卷值得看看`
  return `未达标 ${notMet} 条${unknown === 0 ? '' : `，数据不足 ${unknown} 条`}${worthALook}`
}

/** A school with its twelve in a strip: the number of each, the shape of how it stands, and its colour. */
export function SchoolLine({ row, view }: { row: MapRow; view: DistrictMap }) {
  const words = [countWords(row), foldedWords(row.at)].filter(Boolean).join(' · ')
  const short = view.requirements.filter((_, place) => row.statuses[place] === 'not_met')
  const named = short.length === 0 ? '' : `未达标的是${short.map(({ title }) => title).join('、')}`
  return (
    <View
      id={`school-${row.school}`}
      className="schools-map-line"
      hoverClass="is-pressed"
      onClick={() => goTo('school', { of: row.school })}
      ariaRole="button"
      ariaLabel={[row.name, words, named].filter(Boolean).join('，')}
    >
      <View className="schools-map-name">{row.name}</View>
      <View className="schools-map-words">{words}</View>
      <View className="schools-map-cells" ariaHidden>
        {row.statuses.map((status, place) => (
          <View key={place} className={`schools-map-cell schools-map-${status}`}>
            {`${view.requirements[place]?.id ?? ''}\n${standing(status).shape}`}
          </View>
        ))}
      </View>
    </View>
  )
}
