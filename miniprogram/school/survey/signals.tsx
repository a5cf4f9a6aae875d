/** What may be worth a look, on top; below it in two lines what is not seen, and folded how often each is for nothing. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SignalView } from '../../../shared/views/survey'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { Line } from '../parts/line'
import './signals.scss'

type State = SignalView['state']

const note = '只看全校合起来的数，不指明班级，更不指明家庭。出现了也不说明有人做错了什么，只是值得问一问。'

const ofState = (signals: readonly SignalView[], state: State) =>
  signals.filter((signal) => signal.state === state)

function Seen({ signal: { title, words } }: { signal: SignalView }) {
  return (
    <View className="signal-seen">
      <View className="signal-mark">△ 值得看一看</View>
      <View className="signal-title">{title}</View>
      <View>{words.join('')}</View>
    </View>
  )
}

/** Those of a state in one line. */
function Others({ words, signals }: { words: string; signals: readonly SignalView[] }) {
  if (signals.length === 0) return null
  return (
    <View className="signal-others">{`${words}：${signals.map(({ title }) => title).join('；')}。`}</View>
  )
}

/** How often each is seen for nothing, and how often where there is something to see. */
function Rates({ signals }: { signals: readonly SignalView[] }) {
  const [isOpen, open] = useState(false)
  if (!isOpen) return <Button id="signal-rates" kind="quiet" text="各项有多准" onClick={() => open(true)} />
  return (
    <View className="lead-rows">
      {signals.map(({ key, title, falseAlarms }) => (
        <Line key={key} title={title} words={`${falseAlarms}。`} />
      ))}
    </View>
  )
}

export function Signals({ signals }: { signals: readonly SignalView[] }) {
  if (signals.length === 0) return null
  const seen = ofState(signals, 'seen')
  return (
    <Panel title="有没有值得看一看的" aside={seen.length === 0 ? '没有' : `${seen.length} 处`}>
      <View className="signals">
        {seen.map((signal) => (
          <Seen key={signal.key} signal={signal} />
        ))}
        <Others words="没有看到" signals={ofState(signals, 'none')} />
        <Others
          words="看不出来（份数、题目或记录太少，或各班本来就差不多）"
          signals={ofState(signals, 'unknown')}
        />
        <View className="lead-note">{note}</View>
        <Rates signals={signals} />
      </View>
    </Panel>
  )
}
