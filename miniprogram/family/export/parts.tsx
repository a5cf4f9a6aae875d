/** A copy as it is read here: part by part, each opened by a tap, so that a year is not all drawn at once. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Copy, ExportItem } from '../../../shared/keeping/export'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Way } from '../../components/way'

const shownAtFirst = 20

function Item({ item: { title, lines } }: { item: ExportItem }) {
  return (
    <View className="copy-item">
      <View className="copy-title">{title}</View>
      <View className="copy-lines">{lines.length === 0 ? '没有' : lines.join('\n')}</View>
    </View>
  )
}

function Part({ part, items }: { part: string; items: readonly ExportItem[] }) {
  const [shown, show] = useState(0)
  if (shown === 0) return <Way title={part} words={`${items.length} 项`} onClick={() => show(shownAtFirst)} />
  return (
    <View className="copy-part">
      <View className="copy-title">{part}</View>
      {items.slice(0, shown).map((item) => (
        <Item key={item.title} item={item} />
      ))}
      {shown < items.length && (
        <Button kind="quiet" text="再看一些" onClick={() => show(shown + shownAtFirst)} />
      )}
    </View>
  )
}

export function Parts({ copy: { items } }: { copy: Copy }) {
  const parts = [...new Set(items.map(({ part }) => part))]
  return (
    <Panel title="内容">
      {parts.map((part) => (
        <Part key={part} part={part} items={items.filter((item) => item.part === part)} />
      ))}
    </Panel>
  )
}
