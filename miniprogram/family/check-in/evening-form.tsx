/** The evening on one screen: the night that was, homework, reading, and one button. */
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '../../components/button'
import { Notice, ProblemNotice } from '../../components/notice'
import { type KeptParts, keepEvening, type Place, unsavedOf } from './kept-evening'
import { PartPanel } from './part-panel'
import { ReadingFields } from './reading-fields'
import { SleepFields } from './sleep-fields'
import { StudyFields } from './study-fields'
import type { Subject } from './subject'
import { type Part, usePart } from './use-part'
import { type Saving, useSave } from './use-save'

interface EveningFormProps {
  subject: Subject
  /** What was left here the last time without being saved. */
  left: KeptParts
  /** From now on what stands here is the person's own. */
  onChanged(): void
  onRecorded(): void
}

function SaveBar({ saving }: { saving: Saving }) {
  return (
    <View className="save-bar">
      <ProblemNotice problem={saving.problem} />
      {saving.isIdle && <Notice kind="plain" text="没有要保存的内容。填写或改动后再保存。" />}
      <Button id="save" text="保存" isBusy={saving.isBusy} onClick={() => void saving.save()} />
    </View>
  )
}

/** Keeps what is not saved, as it is typed: an app may be closed at any time. */
function useKeeping({ student, date, today }: Place, parts: readonly Part[]): void {
  const unsaved = JSON.stringify(unsavedOf(parts))
  useEffect(
    () => keepEvening({ student, date, today }, JSON.parse(unsaved) as KeptParts),
    [student, date, today, unsaved],
  )
}

export function EveningForm({ subject, left, onChanged, onRecorded }: EveningFormProps) {
  const { student, day, norms, today } = subject
  const isToday = day.date === today
  const sleep = usePart('sleep', subject, left.sleep)
  const study = usePart('home_study', subject, left.home_study)
  const reading = usePart('reading', subject, left.reading)
  const parts = [sleep, study, reading]
  useKeeping({ student, date: day.date, today }, parts)
  const saving = useSave(parts, { student, date: day.date }, onRecorded)

  const isChanged = saving.isBusy || parts.some((part) => part.isChanged)
  useEffect(() => {
    if (isChanged) onChanged()
  }, [isChanged, onChanged])

  const frame = (part: Part) => ({
    ...{ part, dayWord: isToday ? '今天' : '这天', isBusy: saving.isBusy },
    withdraw: () => saving.withdraw(part),
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
