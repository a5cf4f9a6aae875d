import type { Form } from '../fields/use-form'
import { isDone, saidOf } from './outcome'
import { type Entry, problemsBefore, useLog } from './use-log'

/** What is to be said of what was saved: the words themselves, or that it is kept on the phone for now. */
export type Said = (words: string) => string

/** Saving what a form holds: whatever was wrong goes to the form, all of it where that is known before it is sent. */
export function useSaving(form: Pick<Form, 'show'>) {
  const { isBusy, log } = useLog()
  const send = async (entries: Entry[], saved: (said: Said) => void) => {
    const outcomes = await log(entries)
    const problem = outcomes.find((outcome) => !isDone(outcome))
    form.show(problem)
    if (problem === undefined) saved((words) => saidOf(outcomes, words))
  }
  const save = (entries: Entry[], saved: (said: Said) => void) => {
    const wrong = entries.flatMap(problemsBefore)
    if (wrong.length > 0) form.show(...wrong)
    else void send(entries, saved)
  }
  return { isBusy, save }
}
