/** What waits on the phone, what was refused and how to mend it, and what went out last. */
import { View } from '@tarojs/components'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { Screen } from '../../components/screen'
import type { Sent } from '../../outbox/list'
import { useOutbox } from '../../outbox/use-outbox'
import { momentWords, sentWords } from '../../outbox/words'
import { RefusedEntry } from './refused-entry'
import { Waiting } from './waiting'
import './outbox.scss'

const nothing = '没有待提交的内容。没有网络时填的内容会先存在这部手机上，联网后自动提交。'

function SentList({ sent }: { sent: readonly Sent[] }) {
  return (
    <Panel title="已提交" aside={`最近 ${sent.length} 条`}>
      {sent.map((one, index) => (
        <View key={index} className="outbox-row">
          <View className="outbox-sent-mark" ariaHidden>
            ✓
          </View>
          <View className="outbox-text">
            <View>{sentWords(one)}</View>
            {one.at !== '' && <View className="outbox-words">{`${momentWords(one.at)} 提交`}</View>}
          </View>
        </View>
      ))}
    </Panel>
  )
}

export default function OutboxPage() {
  const { waiting, refused, sent, isSending, problem } = useOutbox()
  return (
    <Screen title="提交情况">
      {waiting.length + refused.length === 0 && <Notice kind="plain" text={nothing} />}
      {refused.length > 0 && (
        <Panel title="未被接受" aside={`${refused.length} 条`}>
          {refused.map((entry) => (
            <RefusedEntry key={entry.mutation} entry={entry} />
          ))}
        </Panel>
      )}
      {waiting.length > 0 && <Waiting entries={waiting} isSending={isSending} problem={problem} />}
      {sent.length > 0 && <SentList sent={sent} />}
    </Screen>
  )
}
