import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import { policyOf } from '../../../shared/policy/policy'
import type { FieldKind } from '../../../shared/records/fields'
import { homeVisit } from '../../../shared/records/home-visit'
import { optionName } from '../../../shared/records/options'
import type { RecordValue } from '../../../shared/records/record'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { Panel } from '../../components/panel'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import { type Form, useForm } from '../../fields/use-form'
import { leaveSaying } from '../../leave'
import { useSaving } from '../parts/use-saving'
import { forgetVisit, isUnsent, keepVisit } from './kept-visit'

/** How long ago it may have been. A school that allows less says so when it is saved. */
const daysBack = policyOf({}).backfillDays.teacher

const optionsOf = (kind: FieldKind) =>
  'options' in kind ? kind.options.map((one) => [one, optionName(one)] as const) : []

const countHint = (kind: FieldKind) => (kind.kind === 'choices' ? `选 ${kind.min} 到 ${kind.max} 项` : '')

function VisitFields({ form, today }: { form: Form; today: string }) {
  const [mode, topics] = [form.field('mode'), form.field('topics')]
  return (
    <>
      <DateField {...form.field('date')} from={addDays(today, -daysBack)} to={today} />
      <ChoiceField
        {...mode}
        options={optionsOf(mode.kind)}
        hint="只有上门计入家访次数；线上和电话也会记下。"
      />
      <ChoiceField {...topics} options={optionsOf(topics.kind)} hint={countHint(topics.kind)} isMany />
      <TextField {...form.field('note')} placeholder="谈了什么，需要跟进什么。不需要照片" isLong />
    </>
  )
}

interface VisitFormProps {
  visit: RecordValue
  student: string
  today: string
}

export function VisitForm({ visit, student, today }: VisitFormProps) {
  const form = useForm(homeVisit, visit, ['date', 'mode', 'topics', 'note'])
  const { isBusy, save } = useSaving(form)
  const saved = () => {
    forgetVisit(student)
    void leaveSaying('已保存')
  }
  const log = () =>
    save([{ record: form.record }], saved, (problem) => {
      if (isUnsent(problem)) keepVisit(student, form.values)
    })
  return (
    <Panel>
      <VisitFields form={form} today={today} />
      <ProblemNotice problem={form.problem} />
      <View className="teacher-actions">
        <Button id="save" text="保存" isBusy={isBusy} onClick={log} />
      </View>
    </Panel>
  )
}
