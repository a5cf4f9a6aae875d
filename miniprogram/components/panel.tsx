import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './panel.scss'

interface PanelProps {
  title?: string
  /** What stands at the right of the title. */
  aside?: string
  onClick?: () => void
  label?: string
}

/** A sheet of a screen: what belongs together. */
export function Panel({ title, aside, onClick, label, children }: PropsWithChildren<PanelProps>) {
  const press = onClick && { onClick, hoverClass: 'is-pressed', ariaRole: 'button' }
  return (
    <View className="panel" {...press} {...(label !== undefined && { ariaLabel: label })}>
      {title !== undefined && (
        <View className="panel-head">
          <View className="panel-title">{title}</View>
          {aside !== undefined && <View className="panel-aside">{aside}</View>}
        </View>
      )}
      {children}
    </View>
  )
}
