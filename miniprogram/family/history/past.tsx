/** A day, or a single record, of the past: what counts now, and on a tap everything that led to it. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { HistoryEntry } from '../../../shared/views/child'
import { EntryVersions } from './entry-versions'
import { currentWords, isWithdrawn, nameOf, tagsFor } from './words'

interface PastProps {
  id: string
  title: string
  entries: readonly HistoryEntry[]
  isOpened: boolean
  turn: () => void
  /** Whether each entry needs its name beside it. */
  isNamed?: boolean
  /** What can be done about it, once it is opened. */
  children?: ReactNode
}

function Current({ entry, isNamed }: { entry: HistoryEntry; isNamed: boolean }) {
  return (
    <View className="past-line">
      {isNamed && <View className="past-name">{nameOf(entry)}</View>}
      <View className={`past-words${isWithdrawn(entry) ? ' is-gone' : ''}`}>{currentWords(entry)}</View>
    </View>
  )
}

function Head({ id, title, entries, isOpened, turn, isNamed = false }: PastProps) {
  const tags = tagsFor(entries)
  const lines = entries.map((entry) => `${nameOf(entry)}：${currentWords(entry)}`)
  const way = isOpened ? '收起' : '看是谁在什么时候记的'
  return (
    <View
      id={id}
      className="past-head"
      hoverClass="is-pressed"
      onClick={turn}
      ariaRole="button"
      ariaLabel={[title, tags, ...lines, way].filter((part) => part !== '').join('，')}
    >
      <View className="past-top">
        <View className="past-title">{title}</View>
        {tags !== '' && <View className="past-tags">{tags}</View>}
        <View className="past-sign" ariaHidden>
          {isOpened ? '收起' : '详情'}
        </View>
      </View>
      {!isOpened && entries.map((entry, index) => <Current key={index} entry={entry} isNamed={isNamed} />)}
    </View>
  )
}

export function Past(props: PastProps) {
  const { entries, isOpened, children } = props
  return (
    <View className="past">
      <Head {...props} />
      {isOpened && entries.map((entry, index) => <EntryVersions key={index} entry={entry} />)}
      {isOpened && children}
    </View>
  )
}
