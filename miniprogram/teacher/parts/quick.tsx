import { View } from '@tarojs/components'
import './parts.scss'

interface QuickProps {
  label: string
  values: readonly number[]
  unit: string
  value: unknown
  onChange(value: number): void
}

/** The usual numbers, one tap each; another one is typed in the field above. */
export function Quick({ label, values, unit, value, onChange }: QuickProps) {
  return (
    <View className="chips teacher-quick" ariaRole="radiogroup" ariaLabel={label}>
      {values.map((one) => (
        <View
          key={one}
          className={`chip${one === value ? ' is-chosen' : ''}`}
          hoverClass="is-pressed"
          onClick={() => onChange(one)}
          ariaRole="radio"
          ariaLabel={`${one}${unit}`}
          ariaChecked={one === value}
        >
          {one === value ? `✓ ${one}` : one}
        </View>
      ))}
    </View>
  )
}
