import { View } from '@tarojs/components'
import { MomentPicker } from '../../components/moment-picker'
import { Field } from '../../fields/field'
import { shortDate } from '../../words'
import { dueOptions } from './follow-up'

interface DueFieldProps {
  /** Names the field among others of its kind. */
  name: string
  due: string
  today: string
  problem?: string | undefined
  onChange(due: string): void
}

/** By when: one of a few days ahead, any day, or none. */
export function DueField({ name, due, today, problem, onChange }: DueFieldProps) {
  const options = dueOptions(today)
  const isOther = options.every(([day]) => day !== due)
  const chip = (isChosen: boolean) => `chip${isChosen ? ' is-chosen' : ''}`
  const other = isOther ? `✓ ${shortDate(due)}` : '选日期'
  return (
    <Field label="什么时候前" problem={problem} isWide>
      <View className="chips" ariaRole="radiogroup" ariaLabel="什么时候前">
        {options.map(([day, words]) => (
          <View
            key={words}
            className={chip(day === due)}
            hoverClass="is-pressed"
            onClick={() => onChange(day)}
            ariaRole="radio"
            ariaLabel={words}
            ariaChecked={day === due}
          >
            {day === due ? `✓ ${words}` : words}
          </View>
        ))}
        <MomentPicker mode="date" label="选日期" value={due || today} from={today} onChange={onChange}>
          <View
            id={name}
            className={chip(isOther)}
            ariaRole="button"
            ariaLabel={`选日期${isOther ? `，${shortDate(due)}` : ''}`}
          >
            {other}
          </View>
        </MomentPicker>
      </View>
    </Field>
  )
}
