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

/** A day; with its year where days of more than one may be chosen. */
export function DateField({ name, label, value, problem, onChange, from, to }: DateFieldProps) {
  const day = String(value)
  const year = from.slice(0, 4) === to.slice(0, 4) ? '' : `${day.slice(0, 4)}年`
  const words = `${year}${longDate(day)}`
  return (
    <Field label={label} problem={problem}>
      <MomentPicker mode="date" label={label} value={day} from={from} to={to} onChange={onChange}>
        <View id={name} className="date-value" ariaRole="button" ariaLabel={`${label}，${words}`}>
          {words}
        </View>
      </MomentPicker>
    </Field>
  )
}
