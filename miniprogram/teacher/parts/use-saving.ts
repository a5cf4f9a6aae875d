import type { Problem } from '../../../shared/problems'
import type { Form } from '../../fields/use-form'
import { type Entry, useLog } from '../../hooks/use-log'

/** What follows once it is saved, and where it is not. */
interface Then {
  saved(): void
  failed?(problem: Problem): void
}

/** Saving what a form holds: whatever was wrong goes to the form. */
export function useSaving(form: Form) {
  const { isBusy, log } = useLog()
  const send = async (entries: Entry[], { saved, failed }: Then) => {
    const problem = (await log(entries)).find((one) => one !== undefined)
    form.show(problem)
    if (problem === undefined) saved()
    else failed?.(problem)
  }
  const save = (entries: Entry[], saved: () => void, failed?: (problem: Problem) => void) =>
    void send(entries, { saved, ...(failed && { failed }) })
  return { isBusy, save }
}
