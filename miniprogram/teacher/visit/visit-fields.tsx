import { addDays } from '../../../shared/calendar'
import type { FieldKind } from '../../../shared/records/fields'
import { optionName } from '../../../shared/records/options'
import { ChoiceField } from '../../fields/choice-field'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import type { Form } from '../../fields/use-form'
import { daysBack } from '../days'

export const shownFields = ['date', 'mode', 'topics', 'note']

const optionsOf = (kind: FieldKind) =>
  'options' in kind ? kind.options.map((one) => [one, optionName(one)] as const) : []

const countHint = (kind: FieldKind) => (kind.kind === 'choices' ? `选 ${kind.min} 到 ${kind.max} 项` : '')

export function VisitFields({ form, today }: { form: Form; today: string }) {
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
      <TextField {...form.field('note')} placeholder="谈了什么。家长能看到这段说明，不需要照片" isLong />
    </>
  )
}
