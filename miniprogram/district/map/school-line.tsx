import { View } from '@tarojs/components'
import type { DistrictMap, MapRow } from '../../../shared/views/district'
import { goTo } from '../links'
import { foldedWords, standing } from '../words'
import { countWords } from './count-words'

/** The twelve break in their middle where there is no room for all: no school's stand elsewhere than another's. */
const halfSize = 6
const halves = [0, halfSize] as const

/** A school with its twelve in a strip: the number of each, the shape of how it stands, and its colour. */
export function SchoolLine({ row, view }: { row: MapRow; view: DistrictMap }) {
  const words = [countWords(row), foldedWords(row.at)].filter(Boolean)
  const short = view.requirements.filter((_, place) => row.statuses[place] === 'not_met')
  const named = short.length === 0 ? '' : `未达标的是${short.map(({ title }) => title).join('、')}`
  return (
    <View
      id={`school-${row.school}`}
      className="schools-map-line"
      hoverClass="is-pressed"
      onClick={() => goTo('school', { of: row.school })}
      ariaRole="button"
      ariaLabel={[row.name, ...words, named].filter(Boolean).join('，')}
    >
      <View className="schools-map-name">{row.name}</View>
      <View className="schools-map-words">
        {words.map((one) => (
          <View key={one}>{one}</View>
        ))}
      </View>
      <View className="schools-map-cells" ariaHidden>
        {halves.map((half) => (
          <View key={half} className="schools-map-half">
            {row.statuses.slice(half, half + halfSize).map((status, place) => (
              <View key={place} className={`schools-map-cell schools-map-${status}`}>
                {`${view.requirements[half + place]?.id ?? ''}\n${standing(status).shape}`}
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}
