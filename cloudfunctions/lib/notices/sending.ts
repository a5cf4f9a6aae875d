/** Sending to one guardian at most once, and to many at a time. */
import { Refusal } from '../../../shared/problems'
import type { Template } from '../../../shared/reminders'
import { exhaust, type Reminder, spend } from '../store/reminders'
import type { Messenger, Sending } from './messenger'
import { messageOf } from './words'
import { logLine } from '../log-line'

/** What one run works with. */
export interface Run {
  messenger: Messenger
  templates: Partial<Record<Template, string>>
  now: Date
  today: string
  /** "HH:MM" */
  clock: string
  /** The local time, to the second. */
  at: string
  /** Whether another page may be begun. */
  hasTime(): boolean
}

/** How a message ended: `late` was somebody else's by then; of a `busy` store it is not known, and nothing was sent. */
type End = Sending | 'late' | 'busy'

/** How many messages came to each end. */
export type Tally = Partial<Record<End, number>>

/** Messages of one errand under way together: each waits for WeChat. */
const width = 16

/**
 * Marks first and sends then: who dies between the two has sent nothing, and nobody sends it again. Two calls, and a
 * third where WeChat knows of no authorisation.
 */
async function sendOnce(reminder: Reminder, template: Template, run: Run): Promise<Sending | 'late'> {
  const until = template === 'evening' ? run.today : run.at
  const id = run.templates[template]
  if (id === undefined || !(await spend(reminder, template, until))) return 'late'
  const sending = await run.messenger.send(messageOf(template, id, reminder.account, run.clock))
  if (sending === 'refused') await exhaust(reminder, template)
  return sending
}

/** Sends to all of them, a few at a time; one whose document cannot be written does not stop the others. */
export async function sendAll(due: readonly Reminder[], template: Template, run: Run): Promise<Tally> {
  const tally: Tally = {}
  const waiting = [...due]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const end = await sendOnce(next, template, run).catch((error: unknown): End => {
        logLine('a message was not sent', { template }, error)
        return error instanceof Refusal ? 'busy' : 'failed'
      })
      tally[end] = (tally[end] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return tally
}

/** Both tallies as one. */
export function sumOf(one: Tally, other: Tally): Tally {
  const sum = { ...one }
  for (const [end, count] of Object.entries(other) as [keyof Tally, number][])
    sum[end] = (sum[end] ?? 0) + count
  return sum
}
