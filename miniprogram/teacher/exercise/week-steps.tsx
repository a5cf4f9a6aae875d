import { View } from '@tarojs/components'
import { addDays, monthOf } from '../../../shared/calendar'
import type { ExerciseWeek } from '../../../shared/views/teacher'
import { shortDate } from '../../words'
import '../parts/day-control.scss'

interface WeekStepsProps {
  week: ExerciseWeek
  /** By any day of the week. */
  choose(date: string): void
}

const daysToSunday = 6

interface StepProps {
  text: string
  label: string
  to: string | null
  choose(date: string): void
}

const Step = ({ text, label, to, choose }: StepProps) => (
  <View
    className={`day-control-step${to === null ? ' is-dead' : ''}`}
    hoverClass={to === null ? 'none' : 'is-pressed'}
    ariaRole="button"
    ariaLabel={to === null ? `${label}，没有了` : label}
    {...(to !== null && { onClick: () => choose(to) })}
  >
    {text}
  </View>
)

/** "10月12—18日": the month is said once. */
function weekWords(monday: string, sunday: string): string {
  if (monthOf(monday) !== monthOf(sunday)) return `${shortDate(monday)}—${shortDate(sunday)}`
  return `${shortDate(monday).replace('日', '')}—${shortDate(sunday).replace(/^.*月/u, '')}`
}

/** Which week is shown, and the ways to those before and after. */
export function WeekSteps({ week: { monday, earlier, later }, choose }: WeekStepsProps) {
  const sunday = addDays(monday, daysToSunday)
  const name = later === null ? '本周 ' : ''
  return (
    <View className="day-control">
      <Step text="‹" label="上一周" to={earlier} choose={choose} />
      <View id="week" className="day-control-day is-plain">
        {`${name}${weekWords(monday, sunday)}`}
      </View>
      <Step text="›" label="下一周" to={later} choose={choose} />
    </View>
  )
}
