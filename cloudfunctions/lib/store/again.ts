/**
 * Asking the store again: after a pause by chance that grows, as long as there is time and the instance's budget allows
 * it. Whoever is not answered by then is told "busy"; the phone keeps what it sent and sends it again. A request that
 * failed may have been carried out all the same, so every write in this folder may be made twice (decision 22).
 */
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../../shared/problems'
import { RetryBudget } from './retry-budget'
import { troubleIn } from './trouble'
import { logLine } from '../log-line'

const mostTries = 4
const firstPause = 50
/** A person waits for the answer, and the functions that answer people have ten seconds for it. */
const patienceMilliseconds = 4000

const budget = new RetryBudget()

/** Of the invocation under way: an instance has one at a time. */
let deadline = Infinity

/** Handles an invocation: so long after it began nothing is asked again. */
export function withDeadline<Value>(handle: () => Promise<Value>): Promise<Value> {
  deadline = performance.now() + patienceMilliseconds
  return handle().finally(() => (deadline = Infinity))
}

/** Between nothing and twice as much as after the try before: those who failed together do not come back together. */
const pauseAfter = (tries: number) => Math.random() * firstPause * 2 ** (tries - 1)

const isInTime = (pause: number) => performance.now() + pause < deadline

/** Asks, and asks again where the store is in passing trouble; ends in a `busy` refusal where it stays so. */
export async function again<Value>(ask: () => Promise<Value>): Promise<Value> {
  budget.earn()
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      const trouble = troubleIn(error)
      if (trouble === undefined) throw error
      const pause = pauseAfter(tries)
      const mayAsk = trouble === 'passing' && tries < mostTries && isInTime(pause)
      if (!mayAsk || !budget.spend()) throw busyAfter(error, tries)
      await wait(pause)
    }
  }
}

/** What is told to the caller; the log says why. */
function busyAfter(error: unknown, tries: number): Refusal {
  logLine('the store is in trouble', { tries }, error)
  return new Refusal('busy')
}
