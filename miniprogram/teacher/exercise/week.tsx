import { View } from '@tarojs/components'
import { useState } from 'react'
import { exercise } from '../../../shared/records/exercise'
import type { ExerciseDay, ExerciseWeek } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import { leaveSaying } from '../../leave'
import { useSaving } from '../parts/use-saving'
import { DayForm } from './day-form'
import { DayRow } from './day-row'
import { confirming, confirmWords, sourceWords, unrecorded } from './plan'

interface WeekProps {
  week: ExerciseWeek
  refresh(): void
}

interface ConfirmProps extends WeekProps {
  days: readonly ExerciseDay[]
  saved(words: string): void
}

/** One tap for all days that nothing is recorded of. This week's leads back to where one came from. */
function ConfirmAll({ week, days, saved }: ConfirmProps) {
  const form = useForm(exercise, {}, [])
  const { isBusy, save } = useSaving(form)
  const isThisWeek = week.later === null
  const confirm = () =>
    save(confirming(week.class, days), (said) =>
      isThisWeek ? void leaveSaying(said('已保存')) : saved(said('已保存')),
    )
  return (
    <View className="teacher-actions">
      <Button id="confirm-week" text={confirmWords(days)} isBusy={isBusy} onClick={confirm} />
      <View className="teacher-small">{`${sourceWords(days)}有例外的日子点一下再改。`}</View>
      <ProblemNotice problem={form.problem} />
    </View>
  )
}

const noDays = '这一周到今天还没有教学日，不要求记录。'

export function Week({ week, refresh }: WeekProps) {
  const [opened, open] = useState<string>()
  const [said, say] = useState('')
  const days = unrecorded(week)
  const saved = (words: string) => {
    say(words)
    open(undefined)
    refresh()
  }
  const choose = (date: string) => {
    say('')
    open(date === opened ? undefined : date)
  }
  return (
    <>
      {said !== '' && <Notice kind="good" text={said} />}
      {week.days.length === 0 && <Notice kind="plain" text={noDays} />}
      {week.days.length > 0 && (
        <Panel>
          <View className="teacher-list">
            {week.days.map((day) => (
              <View key={day.date}>
                <DayRow
                  day={day}
                  today={week.today}
                  isOpened={day.date === opened}
                  onClick={() => choose(day.date)}
                />
                {day.date === opened && <DayForm own={week.class} day={day} saved={saved} />}
              </View>
            ))}
          </View>
          {days.length > 0 && opened === undefined && <ConfirmAll {...{ week, refresh, days, saved }} />}
        </Panel>
      )}
    </>
  )
}
