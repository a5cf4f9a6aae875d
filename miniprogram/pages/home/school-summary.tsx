import { View } from '@tarojs/components'
import { statusWords } from '../../../shared/requirements/words'
import type { Status } from '../../../shared/requirements/requirement'
import type { SchoolHome } from '../../../shared/views/school'
import { StatusMark } from '../../components/status'
import { shortDate } from '../../words'
import { type Filter, filterAfter, statusesToShow } from './school-filter'
import './school-summary.scss'

interface TileProps {
  status: Status
  count: number
  isCurrent: boolean
  onClick: () => void
}

/** How many stand like this, and the way to see only them. */
function Tile({ status, count, isCurrent, onClick }: TileProps) {
  const { word } = statusWords[status]
  return (
    <View
      id={`filter-${status}`}
      className={`school-tile school-tile-${status}${isCurrent ? ' is-current' : ''}`}
      hoverClass="is-pressed"
      onClick={onClick}
      ariaRole="button"
      ariaLabel={`${word} ${count} 条，${isCurrent ? '正在只看这些' : '点按只看这些'}`}
    >
      <View className="school-tile-count">
        <StatusMark status={status} />
        <View>{count}</View>
      </View>
      <View className="school-tile-word">{word}</View>
    </View>
  )
}

interface SummaryProps {
  home: SchoolHome
  filter: Filter
  choose(filter: Filter): void
}

/** How the school stands, in three numbers, and as of when. */
export function SchoolSummary({ home: { counts, rows, asOf, from }, filter, choose }: SummaryProps) {
  return (
    <View className="school-summary">
      <View className="school-tiles">
        {statusesToShow.map((status) => (
          <Tile
            key={status}
            status={status}
            count={counts[status]}
            isCurrent={status === filter}
            onClick={() => choose(filterAfter(filter, status))}
          />
        ))}
      </View>
      <View className="school-span">
        {`共 ${rows.length} 条，截至 ${shortDate(asOf)}，学期自 ${shortDate(from)}`}
      </View>
    </View>
  )
}
