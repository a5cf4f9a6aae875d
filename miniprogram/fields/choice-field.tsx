import { View } from '@tarojs/components'
import { Field } from './field'
import type { FieldOf } from './use-form'

interface ChoiceFieldProps extends Omit<FieldOf, 'kind'> {
  /** What may be chosen, in order, with the name that people read. */
  options: readonly (readonly [value: string, name: string])[]
  /** Whether several may be chosen; the value is then a list. */
  isMany?: boolean
  hint?: string
}

/** One or several of a few: chips, the chosen ones told by a mark and not by colour alone. */
export function ChoiceField({
  name,
  label,
  options,
  value,
  problem,
  onChange,
  isMany = false,
  hint,
}: ChoiceFieldProps) {
  const chosen = isMany ? (value as string[]) : [value as string]
  const toggled = (one: string) =>
    chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
  const choose = (one: string) => onChange(isMany ? toggled(one) : one)
  return (
    <Field label={label} problem={problem} hint={hint} isWide>
      <View id={name} className="chips" ariaRole={isMany ? 'group' : 'radiogroup'} ariaLabel={label}>
        {options.map(([one, words]) => (
          <View
            key={one}
            className={`chip${chosen.includes(one) ? ' is-chosen' : ''}`}
            hoverClass="is-pressed"
            onClick={() => choose(one)}
            ariaRole={isMany ? 'checkbox' : 'radio'}
            ariaLabel={words}
            ariaChecked={chosen.includes(one)}
          >
            {chosen.includes(one) ? `✓ ${words}` : words}
          </View>
        ))}
      </View>
    </Field>
  )
}
