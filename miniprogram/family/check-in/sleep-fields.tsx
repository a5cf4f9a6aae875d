/** Going to sleep, getting up, how long the night was, and the nap. */
import type { Norms } from '../../../shared/views/family'
import { ClockField } from '../../fields/clock-field'
import type { Form } from '../../fields/use-form'
import { WholeField } from '../../fields/whole-field'
import { NightLength } from './night-length'

export function SleepFields({ form, norms }: { form: Form; norms: Norms }) {
  const [bed, wake] = [String(form.values.bed_at), String(form.values.wake_at)]
  return (
    <>
      <ClockField {...form.field('bed_at')} value={bed} opensAt={norms.bedtime} />
      <ClockField {...form.field('wake_at')} value={wake} opensAt="06:50" />
      <NightLength bed={bed} wake={wake} norms={norms} />
      <WholeField {...form.field('nap')} unit="分" step={10} />
    </>
  )
}
