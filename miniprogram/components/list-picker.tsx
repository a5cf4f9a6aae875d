/** One of a list is chosen: in the phone's own picker, and in the browser in the browser's. */
import { Picker, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './browser-control.scss'

interface ListPickerProps {
  /** What is chosen, for screen readers. */
  label: string
  options: readonly string[]
  /** Which of them, from 0; −1: none yet. */
  index: number
  onChange(index: number): void
}

const unchosen = '请选择'

/** Around what shows the option. */
export function ListPicker(props: PropsWithChildren<ListPickerProps>) {
  const { label, options, index, onChange, children } = props
  if (process.env.TARO_ENV !== 'h5') {
    return (
      <Picker
        mode="selector"
        range={[...options]}
        value={Math.max(0, index)}
        onChange={({ detail }) => onChange(Number(detail.value))}
      >
        {children}
      </Picker>
    )
  }
  return (
    <View className="browser-control">
      <View ariaHidden>{children}</View>
      <select
        className="browser-control-own"
        aria-label={label}
        value={index}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {index < 0 && (
          <option value={-1} disabled hidden>
            {unchosen}
          </option>
        )}
        {options.map((option, value) => (
          <option key={value} value={value}>
            {option}
          </option>
        ))}
      </select>
    </View>
  )
}
