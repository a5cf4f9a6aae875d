/** What may be worth a look: each signal with what else may be behind it, and how often it is seen for nothing. */
import { View } from '@tarojs/components'
import type { SignalView } from '../../../shared/views/survey'
import { Panel } from '../../components/panel'
import { Line } from '../parts/line'

const stateWords: Record<SignalView['state'], string> = {
  seen: '值得看一看',
  none: '没有看到',
  unknown: '看不出来',
}

const note = '只看全校合起来的数，不指明班级，更不指明家庭。出现了也不说明有人做错了什么，只是值得问一问。'

/** What is worth a look takes the whole line: there is something to read. */
function Signal({ signal: { title, state, words, falseAlarms } }: { signal: SignalView }) {
  const inWords = stateWords[state]
  if (state === 'seen') {
    return <Line title={title} words={`${inWords}：${words.join('')}${falseAlarms}。`} />
  }
  const told = state === 'unknown' ? '份数、题目或记录太少。' : `${falseAlarms}。`
  return <Line title={title} words={told} aside={inWords} asideWords={inWords} />
}

export function Signals({ signals }: { signals: readonly SignalView[] }) {
  if (signals.length === 0) return null
  const seen = signals.filter(({ state }) => state === 'seen').length
  return (
    <Panel title="有没有值得看一看的" aside={seen === 0 ? '没有' : `${seen} 处`}>
      <View className="lead-rows">
        {signals.map((signal) => (
          <Signal key={signal.key} signal={signal} />
        ))}
      </View>
      <View className="lead-note">{note}</View>
    </Panel>
  )
}
