/** The last seven nights as small bars against the norm: a look, and the way to the week. */
import { View } from '@tarojs/components'
import type { ChildView, DayView } from '../../../shared/views/family'
import { averageWords } from '../../family/averages'
import { goTo, weekOfChild } from '../../family/links'
import { nightMinutes } from '../../family/night'
import { duration, weekdayWord } from '../../words'

/** The height of the little chart, in minutes of sleep. */
const tallest = 12 * 60

const height = (minutes: number) => `height:${Math.min(100, (minutes / tallest) * 100).toFixed(1)}%`

function Night({ day: { date, sleep }, isToday }: { day: DayView; isToday: boolean }) {
  return (
    <View className="nights-day">
      <View className="nights-track">
        {sleep ? (
          <View className="nights-bar" style={height(nightMinutes(sleep))} />
        ) : (
          <View className="nights-none">–</View>
        )}
      </View>
      <View className={`nights-weekday${isToday ? ' is-today' : ''}`}>
        {isToday ? '今' : weekdayWord(date).slice(-1)}
      </View>
    </View>
  )
}

export function FamilyNights({ child, today }: { child: ChildView; today: string }) {
  const { student, days, norms } = child
  const told = averageWords(days, 'sleep')
  return (
    <View
      id={`week-${student}`}
      className="nights"
      hoverClass="is-pressed"
      onClick={() => goTo(weekOfChild(student))}
      ariaRole="button"
      ariaLabel={`近 7 天的睡眠：${told}。看一周`}
    >
      <View className="nights-head">
        <View className="nights-title">近 7 天的睡眠</View>
        <View className="nights-more">看一周 ›</View>
      </View>
      <View className="nights-chart" ariaHidden>
        <View className="nights-plot">
          <View className="nights-norm" style={`bottom:${((norms.sleep / tallest) * 100).toFixed(1)}%`} />
        </View>
        {days.map((day) => (
          <Night key={day.date} day={day} isToday={day.date === today} />
        ))}
      </View>
      <View className="nights-told">{`${told} · 虚线是标准 ${duration(norms.sleep)}`}</View>
    </View>
  )
}
