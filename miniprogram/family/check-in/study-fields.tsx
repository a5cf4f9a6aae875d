import type { Norms } from '../../../shared/views/family'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { Against } from './against'
import { studySaid } from './said'

/** Minutes of written homework, beside what the grade may have. */
export function StudyFields({ form, norms }: { form: Form; norms: Norms }) {
  return (
    <>
      <WholeField {...form.field('minutes', '作业时长')} unit="分" />
      <Against {...studySaid(form.values.minutes, norms)} />
    </>
  )
}
