/** Sends what a form holds by an action: what was wrong goes to the form, and where it was done the rest is done. */
import type { Form } from '../fields/use-form'
import { isDone, type Outcome, saidOf } from '../hooks/outcome'

export const sendingFrom =
  (form: Pick<Form, 'show'>) =>
  async (sent: Promise<Outcome>, words: string, done: (said: string) => void): Promise<void> => {
    const outcome = await sent
    form.show(isDone(outcome) ? undefined : outcome)
    if (isDone(outcome)) done(saidOf([outcome], words))
  }
