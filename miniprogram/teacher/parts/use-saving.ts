import type { Form } from '../../fields/use-form'
import { type Entry, useLog } from '../../hooks/use-log'

/** Saving what a form holds: whatever was wrong goes to the form. */
export function useSaving(form: Form) {
  const { isBusy, log } = useLog()
  const send = async (entries: Entry[], saved: () => void) => {
    const problem = (await log(entries)).find((one) => one !== undefined)
    form.show(problem)
    if (problem === undefined) saved()
  }
  const save = (entries: Entry[], saved: () => void) => void send(entries, saved)
  return { isBusy, save }
}
