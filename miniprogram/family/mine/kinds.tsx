import { View } from '@tarojs/components'
import type { KeptKind } from '../../../shared/views/child'
import { Panel } from '../../components/panel'
import { countWords } from './words'

function Kind({ kind }: { kind: KeptKind }) {
  const { title, purpose, seenBy, count } = kind
  return (
    <View className="kept-kind">
      <View className="kept-kind-head">
        <View className="kept-kind-name">{title}</View>
        <View className={`kept-kind-count${count === 0 ? ' is-none' : ''}`}>{countWords(kind)}</View>
      </View>
      <View className="kept-kind-words">{`用来：${purpose}`}</View>
      <View className="kept-kind-words">{`谁看得到：${seenBy}`}</View>
    </View>
  )
}

/** Kinds of record, each with what for, how many, and who sees them. */
export function Kinds({ title, about, kinds }: { title: string; about: string; kinds: KeptKind[] }) {
  return (
    <Panel title={title}>
      <View className="kept-kind-words">{about}</View>
      {kinds.map((kind) => (
        <Kind key={kind.type} kind={kind} />
      ))}
    </Panel>
  )
}
