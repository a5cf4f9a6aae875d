import { View } from '@tarojs/components'
import { assignment } from '../../../shared/records/assignment'
import type { HomeworkView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { type Form, useForm } from '../../fields/use-form'
import { publishing, withdrawal } from '../entries'
import { addsTo, loadOf, type Planned, subjectsSet, withSubject } from '../load'
import type { ClassDay } from '../parts/class-page'
import { useSaving } from '../parts/use-saving'
import { Withdraw } from '../../components/confirm-withdraw'
import { DaySum } from './day-sum'
import { HomeworkFields, shownFields } from './homework-fields'
import { Publish } from './publish'

interface HomeworkFormProps {
  day: ClassDay
  /** What is published of the subject that is to be changed; undefined for one more subject. */
  current: HomeworkView | undefined
  hasNone: boolean
  saved(words: string): void
  close(): void
}

/** A subject's homework before anything was said of it: for everybody, in writing, and in grades 1 and 2 not taken home. */
const blank = ({ size, homeworkCap }: ClassDay['own']) => ({
  ...{ subject: '', est_minutes: '', written: true, take_home: homeworkCap > 0 },
  ...{ assigned: size, finished: 0 },
})

const plannedOf = ({ values: { subject, est_minutes, written, take_home } }: Form): Planned => ({
  subject: String(subject).trim(),
  est_minutes: typeof est_minutes === 'number' ? est_minutes : 0,
  ...{ written: written === true, take_home: take_home === true },
})

/** Homework of one subject: how long it takes and for whom, with the day's sum before it is published. */
export function HomeworkForm({
  day: { own, date, word },
  current,
  hasNone,
  saved,
  close,
}: HomeworkFormProps) {
  const key = { class: own.class, date }
  const form = useForm(assignment, { ...(current ?? blank(own)), ...key }, shownFields)
  const { isBusy, save } = useSaving(form)
  const planned = plannedOf(form)
  const { subject } = planned
  const day = withSubject(own.homework, planned)
  const withdraw = () =>
    save([withdrawal('assignment', { ...key, subject })], (said) => saved(said(`已撤回：${subject}`)))
  const isNew = current === undefined
  const publish = () =>
    save(publishing(form.record, own.class, date, hasNone), (said) =>
      saved(said(`${isNew ? '已发布' : '已更正'}：${subject}`)),
    )
  // The list above tells the sum as long as nothing is added to it.
  const isListed = isNew && subjectsSet(own.homework).length > 0
  return (
    <Panel title={isNew ? '发布一科' : `更正：${subject}`}>
      <HomeworkFields form={form} own={own} word={word} isNew={isNew} />
      {(planned.est_minutes > 0 || !isListed) && (
        <DaySum homework={day} cap={own.homeworkCap} draft={subject} />
      )}
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Publish
          key={JSON.stringify(form.values)}
          isNew={isNew}
          isDoubtful={addsTo(loadOf(day, own.homeworkCap), planned) && subject !== ''}
          isBusy={isBusy}
          onPublish={publish}
        />
        {!isNew && (
          <>
            <Withdraw
              sentence={`撤回后，${word}不再有${subject}作业。`}
              isBusy={isBusy}
              onWithdraw={withdraw}
            />
            <Button kind="quiet" text="不改了" onClick={close} />
          </>
        )}
      </View>
    </Panel>
  )
}
