import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './row.scss'

/** What a page is about, and a word on it. */
export function Head({ name, words }: { name: string; words: string }) {
  return (
    <View className="of-head">
      <View className="of-name">{name}</View>
      {words !== '' && <View className="of-words">{words}</View>}
    </View>
  )
}

interface RowProps {
  title: string
  words?: string
  /** What stands at the right; `asideWords` says the same for who listens. */
  aside?: ReactNode
  asideWords?: string
  id?: string
  onClick?: () => void
}

/** A line of a list, which may lead on. */
export function Row({ title, words = '', aside, asideWords = '', id, onClick }: RowProps) {
  const ariaLabel = [title, asideWords, words].filter((part) => part !== '').join('，')
  const way = onClick && { onClick, hoverClass: 'is-pressed', ariaRole: 'button', ariaLabel }
  return (
    <View className={`of-row${onClick ? ' is-way' : ''}`} {...(id !== undefined && { id })} {...way}>
      <View className="of-row-text">
        <View>{title}</View>
        {words !== '' && <View className="of-words">{words}</View>}
      </View>
      {aside !== undefined && <View className="of-row-aside">{aside}</View>}
    </View>
  )
}
