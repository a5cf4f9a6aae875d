/** The evening on one screen: the night that was, homework, reading, and one button. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { PartPanel } from './part-panel'
import { ReadingFields } from './reading-fields'
import { SleepFields } from './sleep-fields'
import { StudyFields } from './study-fields'
import type { Subject } from './subject'
import { type Part, usePart } from './use-part'
import { type Saving, useSave } from './use-save'

interface EveningFormProps {
  subject: Subject
  /** From now on what stands here is the person's own. */
  onChanged(): void
  onRecorded(): void
}

function SaveBar({ saving }: { saving: Saving }) {
  return (
    <View className="save-bar">
      <ProblemNotice problem={saving.problem} />
      <Button id="save" text="保存" isBusy={saving.isBusy} onClick={() => void saving.save()} />
    </View>
  )
}

export function EveningForm({ subject, onChanged, onRecorded }: EveningFormProps) {
  const { student, day, norms, today } = subject
  const isToday = day.date === today
  const sleep = usePart('sleep', subject)
  const study = usePart('home_study', subject)
  const reading = usePart('reading', subject)
  const parts = [sleep, study, reading]
  const saving = useSave(parts, { student, date: day.date }, onRecorded)

  const isChanged = saving.isBusy || parts.some((part) => part.isChanged)
  useEffect(() => {
    if (isChanged) onChanged()
  }, [isChanged, onChanged])

  const frame = (part: Part) => ({
    ...{ part, dayWord: isToday ? '今天' : '这天', withdraw: () => void saving.withdraw(part) },
  })
  const about = isToday ? '昨晚睡到今早' : '前一晚睡到这天早上'
  return (
    <>
      <PartPanel {...frame(sleep)} about={about}>
        <SleepFields form={sleep.form} norms={norms} />
      </PartPanel>
      <PartPanel {...frame(study)} about="只算在家写的书面作业">
        <StudyFields form={study.form} norms={norms} />
      </PartPanel>
      <PartPanel {...frame(reading)}>
        <ReadingFields form={reading.form} />
      </PartPanel>
      <SaveBar saving={saving} />
    </>
  )
}
