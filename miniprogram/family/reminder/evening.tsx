/** The evening's reminder: when, and the tap that it takes each time. */
import { View } from '@tarojs/components'
import { type ReminderHour, reminderHours } from '../../../shared/reminders'
import type { ReminderView } from '../../../shared/views/reminder'
import { Button } from '../../components/button'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { EndedNotice } from './ended'
import type { Reminding } from './use-reminder'
import { whenWords } from './words'

const rule = '孩子当天一项都还没有记，学校这一周又要记，才会提醒，一晚最多一次。已经记了就不打扰。'
const onceWords = '微信规定点一次只提醒一次。以后记完当天的，首页上也可以点。'
const noTemplate = '学校还没有开通微信提醒。时间先留着，开通以后再来约。'
const noWeek = '学校还没有安排后面要记的周，现在不用约。'

const none = 'none'
const options = [[none, '不提醒'] as const, ...reminderHours.map((hour) => [hour, hour] as const)]

/** What is authorised already. */
function Made({ when, left }: { when: string; left: number }) {
  const times = left === 1 ? '提醒一次' : `起，共约了 ${left} 次`
  return (
    <View className="reminder-made" ariaRole="status">
      <View className="reminder-mark" ariaHidden>
        ✓
      </View>
      <View className="reminder-words">{`已约好：${when} ${times}。`}</View>
    </View>
  )
}

interface AskProps {
  view: ReminderView
  hour: ReminderHour
  reminding: Reminding
}

function Ask({ view: { next, templates, left }, hour, reminding }: AskProps) {
  if (templates.evening === undefined) return <View className="reminder-soft">{noTemplate}</View>
  if (next === null) return <View className="reminder-soft">{noWeek}</View>
  const when = whenWords(next, hour)
  if (left.evening > 0) return <Made when={when} left={left.evening} />
  return (
    <>
      <Button
        id="authorise-evening"
        text={`${when} 提醒我`}
        isBusy={reminding.isBusy}
        onClick={() => void reminding.authorise('evening')}
      />
      <View className="reminder-soft">{onceWords}</View>
    </>
  )
}

export function Evening({ view, reminding }: { view: ReminderView; reminding: Reminding }) {
  const { hour } = view
  const choose = (value: unknown) => {
    if (value === (hour ?? none)) return
    void reminding.choose(value === none ? null : (value as ReminderHour))
  }
  return (
    <Panel title="晚上的提醒">
      <View className="reminder">
        <View className="reminder-soft">{rule}</View>
        <ChoiceField
          name="hour"
          label="几点提醒"
          options={options}
          value={hour ?? none}
          problem={undefined}
          onChange={choose}
        />
        <EndedNotice ended={reminding.ended} of="hour" />
        {hour !== null && <Ask view={view} hour={hour} reminding={reminding} />}
        <EndedNotice ended={reminding.ended} of="evening" />
      </View>
    </Panel>
  )
}
