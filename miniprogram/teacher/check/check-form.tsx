import { View } from '@tarojs/components'
import { classCheck } from '../../../shared/records/class-check'
import type { CheckView } from '../../../shared/views/teacher'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { useForm } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { withdrawal, withSubjectTrimmed } from '../entries'
import type { ClassDay } from '../parts/class-page'
import { SubjectField } from '../parts/subject-field'
import { useSaving } from '../parts/use-saving'
import { Withdraw } from '../../components/confirm-withdraw'
import { shareWords } from '../share'

interface CheckFormProps {
  day: ClassDay
  /** What is recorded of the subject that is to be changed; undefined for one more subject. */
  current: CheckView | undefined
  saved(words: string): void
  close(): void
}

const shown = ['subject', 'tested', 'reached']

export function CheckForm({ day: { own, date, word }, current, saved, close }: CheckFormProps) {
  const key = { class: own.class, date }
  const blank = { subject: '', tested: own.size, reached: '' }
  const form = useForm(classCheck, { ...(current ?? blank), ...key }, shown)
  const { isBusy, save } = useSaving(form)
  const subject = String(form.values.subject).trim()
  const recorded = own.checks.map((check) => check.subject)
  const subjects = own.subjects.filter((one) => !recorded.includes(one))
  const isNew = current === undefined
  const share = shareWords(form.values.tested, form.values.reached)
  const log = () =>
    save([{ record: withSubjectTrimmed(form.record) }], (said) => saved(said(`已保存：${subject}`)))
  const withdraw = () =>
    save([withdrawal('class_check', { ...key, subject })], (said) => saved(said(`已撤回：${subject}`)))
  return (
    <Panel title={isNew ? '记录一科' : `更正：${subject}`}>
      {isNew && (
        <SubjectField field={form.field('subject')} subjects={subjects} recorded={recorded} word={word} />
      )}
      <WholeField {...form.field('tested')} unit="人" step={1} />
      <WholeField {...form.field('reached')} unit="人" step={1} />
      {share !== '' && <View className="teacher-figure">{share}</View>}
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Button id="save" text="保存" isBusy={isBusy} onClick={log} />
        {!isNew && (
          <>
            <Withdraw
              sentence={`撤回后，${word}不再有${subject}检测。`}
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
