import type { Form } from '../fields/use-form'
import { isDone, saidOf } from './outcome'
import { type Entry, useLog } from './use-log'

/** What is to be said of what was saved: the words themselves, or that it is kept on the phone for now. */
export type Said = (words: string) => string

/** Saving what a form holds: whatever was wrong goes to the form. */
export function useSaving(form: Pick<Form, 'show'>) {
  const { isBusy, log } = useLog()
  const send = async (entries: Entry[], saved: (said: Said) => void) => {
    const outcomes = await log(entries)
    const problem = outcomes.find((outcome) => !isDone(outcome))
    form.show(problem)
    if (problem === undefined) saved((words) => saidOf(outcomes, words))
  }
  const save = (entries: Entry[], saved: (said: Said) => void) => void send(entries, saved)
  return { isBusy, save }
}
