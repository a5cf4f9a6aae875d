import { View } from '@tarojs/components'
import { weekOf } from '../../../shared/calendar'
import { classMeeting } from '../../../shared/records/class-meeting'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { TextField } from '../../fields/text-field'
import { useForm } from '../../fields/use-form'
import { longDate } from '../../words'
import { daysOfWeek } from '../days'
import { withdrawal } from '../entries'
import type { ClassDay } from '../parts/class-page'
import { leaveSaying } from '../../leave'
import { useSaving } from '../parts/use-saving'
import { Withdraw } from '../../components/confirm-withdraw'

/** On which day of the week it was, and what about. One that is recorded is changed on its own day, or taken back. */
export function MeetingForm({ own: { class: id, meeting }, date: day, today }: ClassDay) {
  const first = { class: id, date: meeting?.date ?? day, topic: meeting?.topic ?? '' }
  const form = useForm(classMeeting, first, ['date', 'topic'])
  const { isBusy, save } = useSaving(form)
  const log = () => save([{ record: form.record }], (said) => void leaveSaying(said('已保存')))
  const withdraw = () =>
    save(
      [withdrawal('class_meeting', { class: id, date: first.date })],
      (said) => void leaveSaying(said('已撤回')),
    )
  const week = day >= weekOf(today) ? '本周' : '这一周'
  const days = daysOfWeek(day, today).map((date) => [date, longDate(date)] as const)
  return (
    <>
      {meeting && <Notice kind="good" text={`${week}已记录：${longDate(meeting.date)}，${meeting.topic}`} />}
      <Panel title={meeting ? '更正主题' : '记录班会'}>
        {!meeting && <ChoiceField {...form.field('date', '哪一天')} options={days} />}
        <TextField {...form.field('topic')} placeholder="例如：交通安全" />
        <ProblemNotice problem={form.problem} />
        <View className="teacher-actions">
          <Button id="save" text="保存" isBusy={isBusy} onClick={log} />
          {meeting && (
            <Withdraw
              sentence={`撤回后，${week}班会回到「未记录」。`}
              isBusy={isBusy}
              onWithdraw={withdraw}
            />
          )}
        </View>
      </Panel>
    </>
  )
}
