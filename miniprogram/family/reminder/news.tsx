/** To be told once when something has happened: a home visit was recorded, a survey was opened. */
import { View } from '@tarojs/components'
import type { Template } from '../../../shared/reminders'
import type { ReminderView } from '../../../shared/views/reminder'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { EndedNotice } from './ended'
import type { Reminding } from './use-reminder'

type Kind = Exclude<Template, 'evening'>

const kinds: readonly { kind: Kind; ask: string; made: string }[] = [
  { kind: 'visit', ask: '下次家访后告诉我', made: '下次老师记了家访，会告诉您一次。' },
  { kind: 'survey', ask: '下次开问卷时告诉我', made: '下次学校开问卷，会告诉您一次。' },
]

const rule = '中午 12 点或晚上 7 点说一次。消息里不写孩子的姓名，也不写记了什么。'

interface NewsProps {
  view: ReminderView
  reminding: Reminding
}

export function News({ view: { left, templates }, reminding }: NewsProps) {
  const offered = kinds.filter(({ kind }) => templates[kind] !== undefined)
  if (offered.length === 0) return null
  return (
    <Panel title="有事告诉我一次">
      <View className="reminder">
        <View className="reminder-soft">{rule}</View>
        {offered.map(({ kind, ask, made }) => (
          <View key={kind} className="reminder-news">
            {left[kind] > 0 ? (
              <View className="reminder-made" ariaRole="status">
                <View className="reminder-mark" ariaHidden>
                  ✓
                </View>
                <View className="reminder-words">{made}</View>
              </View>
            ) : (
              <Button
                id={`authorise-${kind}`}
                kind="quiet"
                text={ask}
                isDisabled={reminding.isBusy}
                onClick={() => void reminding.authorise(kind)}
              />
            )}
            <EndedNotice ended={reminding.ended} of={kind} />
          </View>
        ))}
      </View>
    </Panel>
  )
}
