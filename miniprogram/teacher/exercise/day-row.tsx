import { View } from '@tarojs/components'
import type { ExerciseDay } from '../../../shared/views/teacher'
import { type DayState, dayName, dayTold } from './plan'
import '../parts/parts.scss'

const marks: Record<DayState, string> = { done: '✓', short: '!', open: '', free: '·' }

interface DayRowProps {
  day: ExerciseDay
  today: string
  isOpened: boolean
  onClick: () => void
}

/** A day of the week with what is recorded of it; a tap opens it. A day that is closed takes none. */
export function DayRow({ day, today, isOpened, onClick }: DayRowProps) {
  const { state, words } = dayTold(day)
  const name = `${dayName(day.date)}${day.date === today ? ' 今天' : ''}`
  return (
    <View
      id={`day-${day.date}`}
      className="teacher-row"
      hoverClass={day.isOpen ? 'is-pressed' : 'none'}
      ariaRole={day.isOpen ? 'button' : 'text'}
      ariaLabel={`${name}，${words}`}
      {...(day.isOpen && { onClick })}
    >
      <View className={`teacher-mark is-${state}`} ariaHidden>
        {marks[state]}
      </View>
      <View className="teacher-row-text teacher-row-line">
        <View>{name}</View>
        <View className={`teacher-row-detail is-${state}`}>{words}</View>
      </View>
      <View className={`teacher-row-way${isOpened ? ' is-opened' : ''}`} ariaHidden>
        {day.isOpen ? '›' : ''}
      </View>
    </View>
  )
}
