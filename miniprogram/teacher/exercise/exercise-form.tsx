import { View } from '@tarojs/components'
import { exerciseMinutes } from '../../../shared/norms'
import { exercise } from '../../../shared/records/exercise'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { withdrawal } from '../entries'
import type { ClassDay } from '../parts/class-page'
import { leaveWith } from '../parts/leave'
import { Quick } from '../parts/quick'
import { useSaving } from '../parts/use-saving'
import { Withdraw } from '../parts/withdraw'

const usualMinutes = [60, 45, 30, 0]
const rule = '中小学生每天在校体育活动不少于 1 小时。记录全班今天中等强度以上的锻炼时间。'

/** One tap where it was the full hour; otherwise the minutes. */
export function ExerciseForm({ own, today }: ClassDay) {
  const key = { class: own.class, date: today }
  const form = useForm(exercise, { ...key, minutes: own.exercise ?? '' }, ['minutes'])
  const { isBusy, save } = useSaving(form)
  const minutes = form.field('minutes', '锻炼时长')
  const isLogged = own.exercise !== null
  const log = (given: unknown) => {
    form.set({ minutes: given })
    save([{ record: { ...form.record, minutes: given } }], () => void leaveWith('已保存'))
  }
  const withdraw = () => save([withdrawal('exercise', key)], () => void leaveWith('已撤回'))
  return (
    <>
      {isLogged && <Notice kind="good" text={`今天已记录 ${own.exercise} 分钟。可以更正或撤回。`} />}
      <Panel title={isLogged ? '更正' : '今天锻炼了多久'}>
        <View className="teacher-rule">{rule}</View>
        {!isLogged && (
          <View className="teacher-actions">
            <Button
              id="full-hour"
              text={`锻炼满 ${exerciseMinutes} 分钟`}
              isBusy={isBusy}
              onClick={() => log(exerciseMinutes)}
            />
          </View>
        )}
      </Panel>
      <Panel {...(!isLogged && { title: '或填写时长' })}>
        <WholeField {...minutes} unit="分钟" />
        <Quick
          label="常用时长"
          values={usualMinutes}
          unit="分钟"
          value={minutes.value}
          onChange={minutes.onChange}
        />
        <ProblemNotice problem={form.problem} />
        <View className="teacher-actions">
          <Button
            id="save"
            kind={isLogged ? 'main' : 'quiet'}
            text="保存"
            isBusy={isBusy}
            onClick={() => log(minutes.value)}
          />
          {isLogged && (
            <Withdraw
              sentence="撤回后,今天的体育锻炼回到「未记录」。"
              isBusy={isBusy}
              onWithdraw={withdraw}
            />
          )}
        </View>
      </Panel>
    </>
  )
}
