import { ChoiceField } from './choice-field'
import type { FieldOf } from './use-form'

interface FlagFieldProps extends Omit<FieldOf, 'kind'> {
  /** What people read for yes and for no. */
  words?: readonly [yes: string, no: string]
}

/** Yes or no. */
export function FlagField({ value, onChange, words: [yes, no] = ['是', '否'], ...rest }: FlagFieldProps) {
  const options = [
    ['yes', yes],
    ['no', no],
  ] as const
  const chosen = value === undefined ? '' : value === true ? 'yes' : 'no'
  return (
    <ChoiceField {...rest} options={options} value={chosen} onChange={(one) => onChange(one === 'yes')} />
  )
}
