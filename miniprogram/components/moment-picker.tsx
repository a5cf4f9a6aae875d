/** A time or a day is chosen: in the phone's own picker, and in the browser in the browser's, which knows keyboards. */
import { Picker, View } from '@tarojs/components'
import type { MouseEvent, PropsWithChildren } from 'react'
import './browser-control.scss'

interface MomentPickerProps {
  mode: 'time' | 'date'
  /** What is chosen, for screen readers. */
  label: string
  /** "HH:MM" or "YYYY-MM-DD". */
  value: string
  /** The first and the last day that may be chosen. */
  from?: string
  to?: string
  onChange(value: string): void
}

/** Where a browser opens it by its little sign alone, a tap anywhere on it does too. */
function open({ currentTarget }: MouseEvent<HTMLInputElement>): void {
  try {
    currentTarget.showPicker()
  } catch {
    // An older browser, or one that has opened it by itself.
  }
}

/** Around what shows the value. */
export function MomentPicker(props: PropsWithChildren<MomentPickerProps>) {
  const { mode, label, value, from = '', to = '', onChange, children } = props
  if (process.env.TARO_ENV !== 'h5') {
    const bounds = { ...(from && { start: from }), ...(to && { end: to }) }
    return (
      <Picker mode={mode} value={value} {...bounds} onChange={({ detail }) => onChange(detail.value)}>
        {children}
      </Picker>
    )
  }
  // A browser lets type what is beyond the bounds, and nothing at all.
  const take = (typed: string) => {
    if (typed !== '' && from <= typed && (to === '' || typed <= to)) onChange(typed)
  }
  return (
    <View className="browser-control">
      <View ariaHidden>{children}</View>
      <input
        className="browser-control-own"
        type={mode}
        aria-label={label}
        value={value}
        min={from}
        max={to}
        onClick={open}
        onChange={({ target }) => take(target.value)}
      />
    </View>
  )
}
