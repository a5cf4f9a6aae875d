/** A week of one measure: a bar for each day, the norm as a line through them, and what they come to. */
import { View } from '@tarojs/components'
import type { WeekView } from '../../../shared/views/family'
import { Panel } from '../../components/panel'
import { againstNorm, averageOver, booksOf, type Measure, normWords } from '../averages'
import { notYetWords } from '../missing'
import { measureNames } from '../told'
import { DayBar } from './day-bar'
import { lineOf, reachOf } from './scale'

interface MeasurePanelProps {
  measure: Measure
  week: WeekView
}

const kept: Record<Measure, string> = { sleep: '达到标准', home_study: '在标准内', reading: '' }

/** What the signs in the chart mean. */
function Legend({ measure, week: { norms } }: MeasurePanelProps) {
  if (kept[measure] === '') return null
  return (
    <View className="legend">
      <View className="legend-one">
        {lineOf(measure, norms) !== undefined && <View className="legend-line" ariaHidden />}
        <View>{normWords(measure, norms)}</View>
      </View>
      <View>{`✓ ${kept[measure]}`}</View>
    </View>
  )
}

function Bars({ measure, week }: MeasurePanelProps) {
  const { days, norms, student } = week
  const shared = { student, measure, norms, reach: reachOf(days, measure, norms) }
  return (
    <View className="bars">
      {days.map((day) => (
        <DayBar key={day.date} day={day} notYet={notYetWords(week, day.date)} {...shared} />
      ))}
    </View>
  )
}

export function MeasurePanel({ measure, week }: MeasurePanelProps) {
  const { days, norms } = week
  const isEmpty = averageOver(days, measure) === undefined
  // The days of a week can always be opened from the chart of sleep.
  const hasBars = !isEmpty || measure === 'sleep'
  const books = measure === 'reading' ? booksOf(days) : ''
  return (
    <Panel title={measureNames[measure]}>
      {hasBars && <Legend measure={measure} week={week} />}
      {hasBars && <Bars measure={measure} week={week} />}
      <View className={hasBars ? 'bars-sum' : ''}>
        {againstNorm(days, measure, norms)}
        {books !== '' && <View>{books}</View>}
      </View>
    </Panel>
  )
}
