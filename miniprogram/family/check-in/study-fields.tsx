import type { Norms } from '../../../shared/views/family'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { Against } from './against'
import { studySaid } from './said'

/** Minutes of written homework, beside what the grade may have. */
export function StudyFields({ form, norms }: { form: Form; norms: Norms }) {
  const field = form.field('minutes', '作业时长')
  return (
    <>
      <WholeField {...field} id="homework-minutes" unit="分" />
      {field.problem === undefined && <Against {...studySaid(form.values.minutes, norms)} />}
    </>
  )
}
