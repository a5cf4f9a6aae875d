import { Input, Textarea, View } from '@tarojs/components'
import { Field } from './field'
import type { FieldOf } from './use-form'

interface TextFieldProps extends FieldOf {
  placeholder?: string
  /** Whether it may be long: several lines, with a count. */
  isLong?: boolean
}

/** Text. It may be typed longer than allowed, and is then told so: nothing is cut away. */
export function TextField({
  name,
  label,
  kind,
  value,
  problem,
  onChange,
  placeholder = '',
  isLong = false,
}: TextFieldProps) {
  const { max = 0 } = kind as { max?: number }
  const text = typeof value === 'string' ? value : ''
  const signs = [...text].length
  const words = { placeholder, placeholderClass: 'text-placeholder' }
  const shared = { id: name, value: text, ...words, maxlength: -1, ariaLabel: label }
  return (
    <Field label={label} problem={problem} isWide>
      {isLong ? (
        <Textarea {...shared} className="text-box is-long" onInput={({ detail }) => onChange(detail.value)} />
      ) : (
        <Input {...shared} className="text-box" onInput={({ detail }) => onChange(detail.value)} />
      )}
      {isLong && max > 0 && (
        <View className={`text-count${signs > max ? ' is-over' : ''}`}>{`${signs} / ${max} 字`}</View>
      )}
    </Field>
  )
}
