import { View } from '@tarojs/components'
import { useState } from 'react'
import { statusWords } from '../../../shared/requirements/words'
import type { OneIndicator } from '../../../shared/views/school'
import { Marked } from '../parts/marked'
import { figureWords } from '../../pages/home/school-words'
import { shortDate } from '../../words'
import { kept } from '../facts'
import { drawingOf, weekLines, type WeeksDrawing, weeksWords } from '../weeks'
import { Fold } from './fold'
import './weeks-panel.scss'

interface WeeksProps {
  weeks: readonly string[]
  indicator: OneIndicator
}

/** What is asked as a line, and each week's figure above or below it. */
function Drawing({ drawing: { marks, least, low, high } }: { drawing: WeeksDrawing }) {
  return (
    <View className="weeks-drawing" ariaHidden>
      <View className="weeks-scale">
        <View>{`${high}%`}</View>
        <View>{`${low}%`}</View>
      </View>
      <View className="weeks-field">
        {least !== null && <View className="weeks-least" style={`bottom: ${least}%`} />}
        {marks.map(({ week, status, left, isAbove, bottom, height }) => (
          <View
            key={week}
            className={`weeks-mark weeks-${status}${isAbove ? '' : ' is-below'}`}
            style={`left: ${left}%; bottom: ${bottom}%; height: ${height}%`}
          />
        ))}
      </View>
    </View>
  )
}

/** Every week in figures, the latest first. */
function Lines({ weeks, indicator }: WeeksProps) {
  return (
    <View className="weeks-lines">
      {weekLines(weeks, indicator).map(({ week, name, past }) => (
        <View key={week} className="weeks-one">
          <View className="weeks-name">{name}</View>
          {past === null ? (
            <View className="weeks-figure">没有记下</View>
          ) : (
            <>
              <View className="weeks-figure">{kept(`${figureWords(past)}  ${past.counts}`.trim())}</View>
              <Marked status={past.status} word={statusWords[past.status].word} />
            </>
          )}
        </View>
      ))}
    </View>
  )
}

/** How an indicator has stood week by week. In its first week there is nothing to show. */
export function WeeksPanel({ weeks, indicator }: WeeksProps) {
  const [isOpen, setOpen] = useState(false)
  const drawing = drawingOf(weeks, indicator)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined || indicator.past.every((one) => one === null)) return null
  return (
    <View className="weeks" ariaLabel={weeksWords(weeks, indicator)}>
      {drawing && <Drawing drawing={drawing} />}
      {drawing && (
        <View className="weeks-ends" ariaHidden>
          <View>{shortDate(first)}</View>
          <View>{shortDate(last)}</View>
        </View>
      )}
      <Fold text={`逐周数字（${weeks.length} 周）`} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      {isOpen && <Lines weeks={weeks} indicator={indicator} />}
    </View>
  )
}
