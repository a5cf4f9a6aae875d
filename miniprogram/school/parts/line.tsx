import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './parts.scss'

interface LineProps {
  title: string
  /** What is told below the title. */
  words?: string
  /** What stands at the right, such as a status; `asideWords` says the same for who listens. */
  aside?: ReactNode
  asideWords?: string
  id?: string
  /** Where a tap leads; without it the line only tells. */
  onClick?: () => void
  /** What a tap does, where it leads nowhere: 解除. */
  act?: string
}

/** A line of a list. */
export function Line({ title, words = '', aside, asideWords = '', id, onClick, act }: LineProps) {
  const label = [title, asideWords, words, act ?? ''].filter((part) => part !== '').join('，')
  const way = onClick && { onClick, hoverClass: 'is-pressed', ariaRole: 'button', ariaLabel: label }
  return (
    <View className={`lead-row${onClick ? ' is-way' : ''}`} {...(id !== undefined && { id })} {...way}>
      <View className="lead-row-body">
        <View className="lead-row-text">
          <View>{title}</View>
          {words !== '' && <View className="lead-row-words">{words}</View>}
        </View>
        {aside !== undefined && <View className="lead-row-aside">{aside}</View>}
      </View>
      {onClick && (
        <View className={act === undefined ? 'lead-row-sign' : 'lead-row-act'} ariaHidden>
          {act ?? '›'}
        </View>
      )}
    </View>
  )
}
