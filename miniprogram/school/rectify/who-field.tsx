import { View } from '@tarojs/components'
import type { Responsible } from '../../../shared/views/rectification'
import { ListPicker } from '../../components/list-picker'
import { Field } from '../../fields/field'
import type { FieldOf } from '../../fields/use-form'

interface WhoFieldProps extends FieldOf {
  staff: readonly Responsible[]
}

/** One of the staff. */
export function WhoField({ name, label, value, problem, onChange, staff }: WhoFieldProps) {
  const index = staff.findIndex(({ number }) => number === value)
  const words = staff[index]?.name ?? '请选择'
  return (
    <Field label={label} problem={problem}>
      <ListPicker
        label={label}
        options={staff.map((one) => one.name)}
        index={index}
        onChange={(chosen) => onChange(staff[chosen]?.number ?? '')}
      >
        <View id={name} className="date-value" ariaRole="button" ariaLabel={`${label}，${words}`}>
          {words}
        </View>
      </ListPicker>
    </Field>
  )
}
