import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '../../../shared/problems'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import type { Entry } from '../../outbox/entry'
import { flushOutbox } from '../../outbox/outbox'
import { groupsOf, waitingWords } from '../../outbox/words'
import { Discard } from './discard'

/** A page stays light: more are shown on a tap. */
const shownAtFirst = 30

interface WaitingProps {
  entries: readonly Entry[]
  isSending: boolean
  problem: Problem | undefined
}

/** What waits, by pupil or class and day, in the order in which it was written. */
export function Waiting({ entries, isSending, problem }: WaitingProps) {
  const [most, setMost] = useState(shownAtFirst)
  const groups = groupsOf(entries)
  return (
    <Panel title="待提交" aside={`${entries.length} 条`}>
      <View className="outbox-words">{waitingWords(problem, isSending)}</View>
      {groups.slice(0, most).map(({ about, titles, mutations }) => (
        <View key={mutations[0]} className="outbox-row">
          <View className="outbox-text">
            <View>{titles}</View>
            {about !== '' && <View className="outbox-words">{about}</View>}
          </View>
          <Discard
            mutations={mutations}
            sentence="不要了？如果其实已经提交成功，不会因此撤回。"
            label={`不要了：${about} ${titles}`}
          />
        </View>
      ))}
      {groups.length > most && (
        <Button
          kind="quiet"
          text={`再看 ${groups.length - most} 项`}
          onClick={() => setMost(most + shownAtFirst)}
        />
      )}
      <View className="outbox-ways">
        <Button id="send-now" text="现在提交" isBusy={isSending} onClick={flushOutbox} />
      </View>
    </Panel>
  )
}
