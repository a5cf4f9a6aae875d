import { View } from '@tarojs/components'
import { MomentPicker } from '../components/moment-picker'
import { longDate } from '../words'
import { Field } from './field'
import type { FieldOf } from './use-form'

interface DateFieldProps extends Omit<FieldOf, 'kind'> {
  /** The first and the last day that may be chosen. */
  from: string
  to: string
}

/** A day. */
export function DateField({ name, label, value, problem, onChange, from, to }: DateFieldProps) {
  const day = String(value)
  return (
    <Field label={label} problem={problem}>
      <MomentPicker mode="date" label={label} value={day} from={from} to={to} onChange={onChange}>
        <View id={name} className="date-value" ariaRole="button" ariaLabel={`${label}，${longDate(day)}`}>
          {longDate(day)}
        </View>
      </MomentPicker>
    </Field>
  )
}
