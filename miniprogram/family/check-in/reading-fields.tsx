import { FlagField } from '../../fields/flag-field'
import { TextField } from '../../fields/text-field'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'

/** How long was read, and in which book; whether it was finished is asked once there is a book. */
export function ReadingFields({ form }: { form: Form }) {
  const hasBook = String(form.values.book).trim() !== ''
  return (
    <>
      <WholeField {...form.field('minutes', '阅读时长')} id="reading-minutes" unit="分" />
      <TextField {...form.field('book')} placeholder="可以不填" />
      {hasBook && <FlagField {...form.field('finished', '这本书')} words={['读完了', '还没读完']} />}
    </>
  )
}
