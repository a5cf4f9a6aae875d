import { ProblemNotice } from '../../components/notice'
import { WholeField } from '../../fields/whole-field'
import { Quick } from '../parts/quick'
import type { Exercise } from './use-exercise'

const usualMinutes = [60, 45, 30, 0]

/** How long it was: one of the usual, or typed. */
export function Minutes({ exercise: { form } }: { exercise: Exercise }) {
  const field = form.field('minutes', '锻炼时长')
  return (
    <>
      <WholeField {...field} unit="分钟" />
      <Quick
        label="常用时长"
        values={usualMinutes}
        unit="分钟"
        value={field.value}
        onChange={field.onChange}
      />
      <ProblemNotice problem={form.problem} />
    </>
  )
}
