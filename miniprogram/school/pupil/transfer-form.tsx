import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import { transfer } from '../../../shared/records/enrolment'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { useForm } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import type { PupilPart } from './part'

export interface RollFormProps extends PupilPart {
  close: () => void
}

/** How far ahead a change of the roll may be entered on the screen, in days. */
export const ahead = 366

/** To another class, from a day on; a second one of the same day corrects it. */
export function TransferForm({ view, done, close }: RollFormProps) {
  const { student, today, enrolledOn, classes, class: own } = view
  const first = enrolledOn > today ? enrolledOn : today
  const form = useForm(transfer, { student, class: '', date: first }, ['class', 'date'])
  const { isBusy, save } = useSaving(form)
  const options = classes.filter((one) => one.class !== own).map((one) => [one.class, one.name] as const)
  return (
    <View>
      <ChoiceField {...form.field('class', '转到')} options={options} />
      <DateField {...form.field('date', '从哪天起')} from={enrolledOn} to={addDays(today, ahead)} />
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save-transfer"
          text="保存转班"
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => done(said('已保存')))}
        />
        <Button kind="quiet" text="不转了" isDisabled={isBusy} onClick={close} />
      </View>
    </View>
  )
}
