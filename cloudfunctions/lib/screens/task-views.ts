/** What is to be followed up, as a pupil's ledger has it. */
import type { TaskView } from '../../../shared/views/teacher'
import { inForce, type Ledger } from '../ledger'

export const taskField = 'records.visit_task'

const dayLength = 'YYYY-MM-DD'.length

/** All that are in force, by the day on which they are due; those without a day come last. */
export function tasksIn({ records }: Ledger): TaskView[] {
  return Object.values(records.visit_task ?? {})
    .flatMap((versions) => inForce(versions) ?? [])
    .map(({ value, at }) => ({
      ...{ task: String(value.task), what: String(value.what) },
      due: typeof value.due === 'string' ? value.due : '',
      doneOn: value.done === true ? at.slice(0, dayLength) : null,
    }))
    .sort(byDue)
}

const never = '9999'

export const byDue = (a: { due: string; task: string }, b: { due: string; task: string }): number =>
  (a.due || never).localeCompare(b.due || never) || a.task.localeCompare(b.task)
