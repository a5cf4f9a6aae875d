import { View } from '@tarojs/components'
import type { KeptKind, MineView } from '../../../shared/views/child'
import { useState } from 'react'
import { Panel } from '../../components/panel'
import { countWords, noConsentWords } from './words'

interface KindsProps {
  title: string
  about: string
  kinds: KeptKind[]
  /** The consent in force, which the row about it must not contradict. */
  consent: MineView['consent']
}

/** What each field is for, opened by a tap. */
function Fields({ kind: { title, fields } }: { kind: KeptKind }) {
  const [isOpen, open] = useState(false)
  const words = isOpen ? '收起' : `记了哪几项，各做什么用（${fields.length}）`
  return (
    <View>
      <View
        className="kept-more"
        hoverClass="is-pressed"
        onClick={() => open(!isOpen)}
        ariaRole="button"
        ariaLabel={`${title}：${words}`}
      >
        {words}
      </View>
      {isOpen &&
        fields.map(({ label, purpose }) => (
          <View key={label} className="kept-field">{`${label}：${purpose}`}</View>
        ))}
    </View>
  )
}

function Kind({ kind, consent }: { kind: KeptKind } & Pick<KindsProps, 'consent'>) {
  const { type, title, purpose, seenBy, count, correction } = kind
  const words = type === 'consent' && count === 0 ? noConsentWords(consent) : countWords(kind)
  return (
    <View className="kept-kind">
      <View className="kept-kind-head">
        <View className="kept-kind-name">{title}</View>
        <View className={`kept-kind-count${count === 0 ? ' is-none' : ''}`}>{words}</View>
      </View>
      <View className="kept-kind-words">{`用来：${purpose}`}</View>
      <View className="kept-kind-words">{`谁看得到：${seenBy}`}</View>
      <View className="kept-kind-words">{`有不对的：${correction}`}</View>
      <Fields kind={kind} />
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
