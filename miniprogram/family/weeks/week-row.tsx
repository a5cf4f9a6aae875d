import { View } from '@tarojs/components'
import type { Norms, WeekSum } from '../../../shared/views/family'
import { stretch } from '../../words'
import { goTo, weekOfChild } from '../links'
import { weekLines, type WeekLine } from '../week-words'

const keptWords = { sleep: '达到标准', home_study: '在标准内', reading: '' }

function Line({ line: { name, words, isKept } }: { line: WeekLine }) {
  return (
    <View className="weeks-line">
      <View className="weeks-row-name">{name}</View>
      <View className="weeks-words">{words}</View>
      {isKept === true && <View className="weeks-kept">✓</View>}
    </View>
  )
}

interface WeekRowProps {
  student: string
  week: WeekSum
  norms: Norms
}

/** A week in words, and the way to its days. */
export function WeekRow({ student, week, norms }: WeekRowProps) {
  const lines = weekLines(week, norms)
  const title = stretch(week.from, week.to)
  const said = lines.map(
    ({ measure, name, words, isKept }) =>
      `${name}${words}${isKept === true ? `，${keptWords[measure]}` : ''}`,
  )
  return (
    <View
      id={`week-${week.to}`}
      className="weeks-row"
      hoverClass="is-pressed"
      onClick={() => goTo(weekOfChild(student, week.to))}
      ariaRole="button"
      ariaLabel={[title, ...(said.length > 0 ? said : ['没有记录'])].join('，')}
    >
      <View className="weeks-head">
        <View className="weeks-title">{title}</View>
        <View className="weeks-way" ariaHidden>
          ›
        </View>
      </View>
      {lines.length === 0 && <View className="weeks-none">没有记录</View>}
      {lines.map((line) => (
        <Line key={line.measure} line={line} />
      ))}
    </View>
  )
}
