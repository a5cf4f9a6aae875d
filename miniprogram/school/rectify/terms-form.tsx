import { View } from '@tarojs/components'
import { addDays } from '../../../shared/calendar'
import type { Responsible } from '../../../shared/views/rectification'
import { Button } from '../../components/button'
import { ProblemNotice } from '../../components/notice'
import { DateField } from '../../fields/date-field'
import { TextField } from '../../fields/text-field'
import type { Form } from '../../fields/use-form'
import { useSaving } from '../../hooks/use-saving'
import { leaveSaying } from '../../leave'
import { WhoField } from './who-field'

/** The longest that may be planned, in days. */
const longest = 366

const usual = '不要写学生的姓名：整改事项会印在报告里。'

interface TermsProps {
  form: Form
  today: string
  staff: readonly Responsible[]
  /** What to know before saving. */
  note?: string
  save: string
  said: string
}

/** Who is to do it, until when, and how. */
export function TermsForm({ form, today, staff, note = usual, save: text, said: words }: TermsProps) {
  const { isBusy, save } = useSaving(form)
  const until = String(form.values.until)
  return (
    <>
      <WhoField {...form.field('who')} staff={staff} />
      <DateField {...form.field('until')} from={until < today ? until : today} to={addDays(today, longest)} />
      <TextField {...form.field('measures')} placeholder="准备怎么做（可以以后再补）" isLong />
      <View className="lead-note">{note}</View>
      <ProblemNotice problem={form.problem} />
      <View className="lead-actions">
        <Button
          id="save"
          text={text}
          isBusy={isBusy}
          onClick={() => save([{ record: form.record }], (said) => void leaveSaying(said(words)))}
        />
      </View>
    </>
  )
}
