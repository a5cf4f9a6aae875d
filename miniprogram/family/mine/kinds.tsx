import { View } from '@tarojs/components'
import type { KeptKind, MineView } from '../../../shared/views/child'
import { Panel } from '../../components/panel'
import { countWords, noConsentWords } from './words'

interface KindsProps {
  title: string
  about: string
  kinds: KeptKind[]
  /** The consent in force, which the row about it must not contradict. */
  consent: MineView['consent']
}

function Kind({ kind, consent }: { kind: KeptKind } & Pick<KindsProps, 'consent'>) {
  const { type, title, purpose, seenBy, count } = kind
  const words = type === 'consent' && count === 0 ? noConsentWords(consent) : countWords(kind)
  return (
    <View className="kept-kind">
      <View className="kept-kind-head">
        <View className="kept-kind-name">{title}</View>
        <View className={`kept-kind-count${count === 0 ? ' is-none' : ''}`}>{words}</View>
      </View>
      <View className="kept-kind-words">{`用来：${purpose}`}</View>
      <View className="kept-kind-words">{`谁看得到：${seenBy}`}</View>
    </View>
  )
}

/** Kinds of record, each with what for, how many, and who sees them. */
export function Kinds({ title, about, kinds, consent }: KindsProps) {
  return (
    <Panel title={title}>
      <View className="kept-kind-words">{about}</View>
      {kinds.map((kind) => (
        <Kind key={kind.type} kind={kind} consent={consent} />
      ))}
    </Panel>
  )
}
