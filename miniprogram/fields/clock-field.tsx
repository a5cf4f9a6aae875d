import { View } from '@tarojs/components'
import { MomentPicker } from '../components/moment-picker'
import { Field } from './field'

interface ClockFieldProps {
  name: string
  label: string
  /** "HH:MM", or "" where it is not known yet. */
  value: string
  problem: string | undefined
  onChange(value: string): void
  hint?: string
  /** Where the clock opens as long as no time is known. */
  opensAt?: string
}

const stepMinutes = 10
const dayMinutes = 24 * 60

const two = (number: number) => String(number).padStart(2, '0')

/** A clock time so many minutes later, around midnight too. */
function laterBy(clock: string, minutes: number): string {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  const moved = (hours * 60 + rest + minutes + dayMinutes) % dayMinutes
  return `${two(Math.floor(moved / 60))}:${two(moved % 60)}`
}

/** A time of day: a tap on it opens the clock, − and + move it by ten minutes. */
export function ClockField({
  name,
  label,
  value,
  problem,
  onChange,
  hint,
  opensAt = '21:00',
}: ClockFieldProps) {
  const shown = value === '' ? '请选择' : value
  const step = (by: number, word: string) => (
    <View
      className="stepper-step"
      hoverClass="is-pressed"
      onClick={() => onChange(laterBy(value, by))}
      ariaRole="button"
      ariaLabel={`${label}${word}${stepMinutes}分钟`}
    >
      {by < 0 ? '−' : '+'}
    </View>
  )
  return (
    <Field label={label} problem={problem} hint={hint}>
      <View className="stepper">
        {value !== '' && step(-stepMinutes, '提前')}
        <MomentPicker mode="time" label={label} value={value || opensAt} onChange={onChange}>
          <View
            id={name}
            className={`clock-value${value === '' ? ' is-empty' : ''}`}
            ariaRole="button"
            ariaLabel={`${label}，${shown}`}
          >
            {shown}
          </View>
        </MomentPicker>
        {value !== '' && step(stepMinutes, '推后')}
      </View>
    </Field>
  )
}
