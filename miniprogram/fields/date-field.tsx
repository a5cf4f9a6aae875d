import { Picker, View } from '@tarojs/components'
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
      <Picker mode="date" value={day} start={from} end={to} onChange={({ detail }) => onChange(detail.value)}>
        <View id={name} className="date-value" ariaRole="button" ariaLabel={`${label}，${longDate(day)}`}>
          {longDate(day)}
        </View>
      </Picker>
    </Field>
  )
}
