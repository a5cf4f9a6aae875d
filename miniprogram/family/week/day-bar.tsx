/** A day in the chart of a measure: its bar, its number, and the way to record or correct it. */
import { View } from '@tarojs/components'
import type { DayView, Norms } from '../../../shared/views/family'
import { duration, longDate, weekdayWord } from '../../words'
import { keepsNorm, type Measure, measures } from '../averages'
import { checkInOf, goTo } from '../links'
import { clockOf } from '../night'
import { lineOf, percent } from './scale'

interface DayBarProps {
  day: DayView
  student: string
  measure: Measure
  norms: Norms
  reach: number
  /** Why nothing can be logged of it yet; undefined where something can, or could. */
  notYet: string | undefined
}

/** A day's number as it is read. */
interface Said {
  minutes: number | undefined
  figure: string
  /** When the child went to sleep. */
  bedtime: string
  isKept: boolean
}

function saidOf({ day, measure, norms, notYet = '没有记' }: DayBarProps): Said {
  const minutes = measures[measure](day)
  if (minutes === undefined) return { minutes, figure: notYet, bedtime: '', isKept: false }
  const bedtime = measure === 'sleep' && day.sleep ? `${clockOf(day.sleep.bed_at)} 入睡` : ''
  const isKept = keepsNorm(minutes, measure, norms) === true
  return { minutes, figure: duration(minutes), bedtime, isKept }
}

const dayOfMonth = (date: string) => `${Number(date.slice(-2))}日`

function Track({ minutes, line, reach }: { minutes: number; line: number | undefined; reach: number }) {
  return (
    <View className="day-track" ariaHidden>
      {minutes > 0 && <View className="day-bar" style={`width:${percent(minutes, reach)}`} />}
      {line !== undefined && <View className="day-norm" style={`left:${percent(line, reach)}`} />}
    </View>
  )
}

function Figure({ said: { minutes, figure, bedtime, isKept } }: { said: Said }) {
  return (
    <View className={`day-figure${minutes === undefined ? ' is-none' : ''}`}>
      <View>{isKept ? `✓ ${figure}` : figure}</View>
      {bedtime !== '' && <View className="day-small">{bedtime}</View>}
    </View>
  )
}

const pressTo = (url: string) => ({
  ...{ onClick: () => goTo(url), hoverClass: 'is-pressed', ariaRole: 'button' },
})

export function DayBar(props: DayBarProps) {
  const { day, student, measure, norms, reach, notYet } = props
  const said = saidOf(props)
  const words = [longDate(day.date), said.figure, said.bedtime, said.isKept ? '符合标准' : '']
  return (
    <View
      className={`day${notYet === undefined ? '' : ' is-not-yet'}`}
      {...(notYet === undefined && pressTo(checkInOf(student, day.date)))}
      ariaLabel={words.filter((word) => word !== '').join('，')}
    >
      <View className="day-name">
        <View>{weekdayWord(day.date)}</View>
        <View className="day-small">{dayOfMonth(day.date)}</View>
      </View>
      <Track minutes={said.minutes ?? 0} line={lineOf(measure, norms)} reach={reach} />
      <Figure said={said} />
    </View>
  )
}
