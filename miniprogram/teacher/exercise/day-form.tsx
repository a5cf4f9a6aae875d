import { View } from '@tarojs/components'
import { exercise } from '../../../shared/records/exercise'
import type { ExerciseDay } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Withdraw } from '../../components/confirm-withdraw'
import { ProblemNotice } from '../../components/notice'
import { useForm } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { shortDate } from '../../words'
import { withdrawal } from '../entries'
import { Quick } from '../parts/quick'
import { useSaving } from '../parts/use-saving'

const usualMinutes = [60, 45, 30]

interface DayFormProps {
  own: string
  day: ExerciseDay
  saved(words: string): void
}

/** One day that was different: its minutes, that there were none, or that nothing is recorded after all. */
export function DayForm({ own, day: { date, minutes }, saved }: DayFormProps) {
  const key = { class: own, date }
  const form = useForm(exercise, { ...key, minutes: minutes ?? '' }, ['minutes'])
  const { isBusy, save } = useSaving(form)
  const field = form.field('minutes', '锻炼时长')
  const name = shortDate(date)
  const log = (value: unknown) =>
    save([{ record: { ...form.record, minutes: value } }], (said) => saved(said(`已保存：${name}`)))
  const withdraw = () => save([withdrawal('exercise', key)], (said) => saved(said(`已撤回：${name}`)))
  return (
    <View className="teacher-inset">
      <WholeField {...field} unit="分钟" />
      <Quick
        label="常用时长"
        values={usualMinutes}
        unit="分钟"
        value={field.value}
        onChange={field.onChange}
      />
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Button id="save" text="保存" isBusy={isBusy} onClick={() => log(field.value)} />
        {minutes !== 0 && (
          <Button id="none" kind="quiet" text="停课，或没有锻炼" isBusy={isBusy} onClick={() => log(0)} />
        )}
        {minutes !== null && (
          <Withdraw
            sentence={`撤回后，${name}的体育锻炼回到「未记录」。`}
            isBusy={isBusy}
            onWithdraw={withdraw}
          />
        )}
      </View>
    </View>
  )
}
