import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import { MomentPicker } from '../../components/moment-picker'
import { longDate } from '../../words'
import './day-control.scss'

interface DayControlProps {
  date: string
  /** The first day that may be chosen. */
  from: string
  today: string
  choose(date: string): void
}

interface StepProps {
  text: string
  label: string
  /** Undefined at the end. */
  go: (() => void) | undefined
}

const Step = ({ text, label, go }: StepProps) => (
  <View
    className={`day-control-step${go === undefined ? ' is-dead' : ''}`}
    hoverClass={go === undefined ? 'none' : 'is-pressed'}
    ariaRole="button"
    ariaLabel={go === undefined ? `${label}，没有了` : label}
    {...(go !== undefined && { onClick: go })}
  >
    {text}
  </View>
)

/** Which day is logged: today as a rule, an earlier one by steps or by the calendar. */
export function DayControl({ date, from, today, choose }: DayControlProps) {
  const to = (day: string) => (day < from || day > today ? undefined : () => choose(day))
  const words = date === today ? `今天 ${longDate(date)}` : longDate(date)
  return (
    <View className="day-control">
      <Step text="‹" label="前一天" go={to(addDays(date, -1))} />
      <MomentPicker mode="date" label="改日期" value={date} from={from} to={today} onChange={choose}>
        <View id="day" className="day-control-day" ariaRole="button" ariaLabel={`${words}，改日期`}>
          {words}
        </View>
      </MomentPicker>
      <Step text="›" label="后一天" go={to(addDays(date, 1))} />
    </View>
  )
}
