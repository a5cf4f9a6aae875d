import { duration } from '../../words'
import type { Norms } from '../../../shared/views/family'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { normWords } from '../averages'
import { Against } from './against'

/** Minutes of written homework, beside what the grade may have. */
export function StudyFields({ form, norms }: { form: Form; norms: Norms }) {
  const { minutes } = form.values
  const over = typeof minutes === 'number' ? minutes - norms.homework : undefined
  const isOver = over !== undefined && over > 0
  const words = `${normWords('home_study', norms)}${isOver && norms.homework > 0 ? `,多 ${duration(over)}` : ''}`
  return (
    <>
      <WholeField {...form.field('minutes', '写了')} unit="分" />
      <Against isKept={over === undefined ? undefined : !isOver} words={words} />
    </>
  )
}
