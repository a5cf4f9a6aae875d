import { View } from '@tarojs/components'
import { exerciseMinutes } from '../../../shared/norms'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Panel } from '../../components/panel'
import type { ClassDay } from '../parts/class-page'
import { Withdraw } from '../../components/confirm-withdraw'
import { Minutes } from './minutes'
import { type Exercise, useExercise } from './use-exercise'

const rule = '每天在校体育锻炼不少于 1 小时。这里记全班今天中等强度以上的锻炼时间。'

const fullHour = `锻炼满 ${exerciseMinutes} 分钟`

/** One tap where it was the full hour; otherwise the minutes. */
function FirstLog({ exercise }: { exercise: Exercise }) {
  const { form, isBusy, log } = exercise
  return (
    <>
      <Panel title="今天锻炼了多久">
        <View className="teacher-rule">{rule}</View>
        <View className="teacher-actions">
          <Button id="full-hour" text={fullHour} isBusy={isBusy} onClick={() => log(exerciseMinutes)} />
        </View>
      </Panel>
      <Panel title="不是一小时">
        <Minutes exercise={exercise} />
        <View className="teacher-actions">
          <Button
            id="save"
            kind="quiet"
            text="保存"
            isBusy={isBusy}
            onClick={() => log(form.values.minutes)}
          />
        </View>
      </Panel>
    </>
  )
}

function Correction({ exercise, logged }: { exercise: Exercise; logged: number }) {
  const { form, isBusy, log, withdraw } = exercise
  return (
    <>
      <Notice kind="good" text={`今天已记录 ${logged} 分钟。`} />
      <Panel title="更正">
        <View className="teacher-rule">{rule}</View>
        <Minutes exercise={exercise} />
        <View className="teacher-actions">
          <Button id="save" text="保存" isBusy={isBusy} onClick={() => log(form.values.minutes)} />
          <Withdraw sentence="撤回后，今天的体育锻炼回到「未记录」。" isBusy={isBusy} onWithdraw={withdraw} />
        </View>
      </Panel>
    </>
  )
}

export function ExerciseForm(day: ClassDay) {
  const exercise = useExercise(day)
  const logged = day.own.exercise
  return logged === null ? (
    <FirstLog exercise={exercise} />
  ) : (
    <Correction exercise={exercise} logged={logged} />
  )
}
