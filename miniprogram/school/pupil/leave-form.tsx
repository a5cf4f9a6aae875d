import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import { leave } from '../../../shared/records/enrolment'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { DateField } from '../../fields/date-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { ahead, type RollFormProps } from './transfer-form'

const meaning = '从这一天起不在籍，不再计入达标卡；已有的记录保留。日期错了可以再更正。'

/** Leaving the school from a day on; a second one corrects the day. */
export function LeaveForm({ view, done, close }: RollFormProps) {
  const { student, today, enrolledOn, leftOn } = view
  const form = useForm(leave, { student, date: leftOn ?? today }, ['date'])
  const { isBusy, save } = useSaving(form)
  return (
    <View>
      <DateField
        {...form.field('date', '从哪天起离校')}
        from={addDays(enrolledOn, 1)}
        to={addDays(today, ahead)}
      />
      <View className="lead-note">{meaning}</View>
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save-leave"
          kind="danger"
          text="保存离校"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => done(said('已保存')))}
        />
        <Button kind="quiet" text="返回" isDisabled={isBusy} onClick={close} />
      </View>
    </View>
  )
}
