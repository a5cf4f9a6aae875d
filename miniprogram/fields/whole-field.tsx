import { Input, View } from '@tarojs/components'
import { Field } from './field'
import type { FieldOf } from './use-form'

interface WholeFieldProps extends Omit<FieldOf, 'value' | 'onChange'> {
  value: unknown
  onChange(value: unknown): void
  /** Where another field of the page has the same name. */
  id?: string
  unit: string
  /** How much a tap on − or + changes. */
  step?: number
  hint?: string
}

const digits = /^\d{1,9}$/u

/** What was typed, as a number where it is one; anything else stays as it is and is told to be wrong. */
const typed = (text: string): unknown => (digits.test(text) ? Number(text) : text)

/** As many signs as may be typed, and are seen: one more than the bound has, so that too much can be told. */
const signsFor = (max: number) => Math.min(4, String(max).length + 1)

/** The browser's field for numbers would drop a sign, and −5 become 5 unseen; the phone's keyboard has none. */
const keyboard =
  process.env.TARO_ENV === 'h5'
    ? ({ type: 'text', nativeProps: { inputmode: 'numeric' } } as const)
    : ({ type: 'number' } as const)

/** A whole number: − and + for the usual, typing for the rest. */
export function WholeField({
  name,
  id = name,
  label,
  kind,
  value,
  problem,
  onChange,
  unit,
  step = 5,
  hint,
}: WholeFieldProps) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = kind as { min?: number; max?: number }
  const shown = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  const current = typeof value === 'number' ? value : min
  const move = (by: number) => onChange(Math.min(max, Math.max(min, current + by)))
  return (
    <Field label={label} problem={problem} hint={hint}>
      <View className="stepper">
        <View
          className="stepper-step"
          hoverClass="is-pressed"
          onClick={() => move(-step)}
          ariaRole="button"
          ariaLabel={`${label}减${step}`}
        >
          −
        </View>
        <View className="stepper-value">
          <Input
            id={id}
            className="stepper-number"
            {...keyboard}
            maxlength={signsFor(max)}
            value={shown}
            onInput={({ detail }) => onChange(typed(detail.value))}
            ariaLabel={label}
          />
          <View className="stepper-unit">{unit}</View>
        </View>
        <View
          className="stepper-step"
          hoverClass="is-pressed"
          onClick={() => move(step)}
          ariaRole="button"
          ariaLabel={`${label}加${step}`}
        >
          +
        </View>
      </View>
    </Field>
  )
}
