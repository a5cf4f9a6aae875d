/**
 * Sends what waits: one call for each function, in order, again after a pause where no answer came. An entry leaves the
 * phone's storage only once its answer is there.
 */
import { type Door, doors } from '../../shared/doors'
import { type Problem, Refusal } from '../../shared/problems'
import { CallRefused } from '../call'
import { delayAfter } from './backoff'
import { type Entry, isLogged } from './entry'
import { type Answer, isPassing, isWaiting, itemOf, mostItems, nextBatch, settle } from './list'
import type { Store } from './store'

/** A call that was answered: the action's output, and when. */
export interface Arrived {
  data: unknown
  at?: string
}

export interface Surroundings {
  store: Store
  /** Makes one call, once; rejects with {@link CallRefused}. */
  send(door: Door, action: string, input: unknown): Promise<Arrived>
  /** Does something later; what it answers with keeps it from being done. */
  later(work: () => void, milliseconds: number): () => void
  /** 0 to 1. */
  chance(): number
  /** Is told that sending begins, and how it ended. */
  told(isSending: boolean, problem: Problem | undefined): void
}

export interface Sender {
  /**
   * Sends what waits, now that there is a reason to hope: something was put, the app was opened, the network is back.
   * Answers with why some of it still waits. What is put while it is under way goes out as well.
   */
  flush(): Promise<Problem | undefined>
}

/** An answer for each entry of a batch, in their order. */
function answersOf(batch: readonly Entry[], data: unknown): readonly Answer[] {
  if (!batch.every(isLogged)) return batch.map(() => ({ ok: true }))
  return (data as { answers: readonly Answer[] }).answers
}

const byMutation = (batch: readonly Entry[], answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(batch.flatMap(({ mutation }, index) => (answers[index] ? [[mutation, answers[index]]] : [])))

const problemIn = (answer: Answer): Problem | undefined => (answer.ok ? undefined : answer.problem)

export function senderOver({ store, send, later, chance, told }: Surroundings): Sender {
  let underWay: Promise<Problem | undefined> | undefined
  let failures = 0
  let cancel: () => void = () => undefined

  const call = (door: Door, batch: readonly Entry[]): Promise<Arrived> => {
    const [first] = batch
    if (first !== undefined && !isLogged(first)) return send(door, first.action, first.input)
    return send(door, 'log', { items: batch.map(itemOf) })
  }

  /** Sends one batch and writes down what was answered. Says why some of it must be sent again, where it must. */
  const attempt = async (door: Door, batch: readonly Entry[]): Promise<Problem | undefined> => {
    const { data, at = '' } = await call(door, batch)
    const answers = answersOf(batch, data)
    store.change((box) => settle(box, byMutation(batch, answers), at))
    if (answers.length < batch.length) return new Refusal('broken').problem
    return answers.map(problemIn).find((problem) => problem && isPassing(problem))
  }

  /** Sends all that waits for a function; says why not all of it was answered. */
  const empty = async (door: Door): Promise<Problem | undefined> => {
    let most = mostItems
    for (;;) {
      const batch = nextBatch(store.get(), door, most)
      if (batch.length === 0) return undefined
      const problem = await attempt(door, batch).catch((error: unknown) => {
        const { problem: whole } = error instanceof CallRefused ? error : new Refusal('broken')
        if (isPassing(whole)) return whole
        // The call was refused whole: for the one entry that it carried, or for one of many, to be found alone.
        if (batch.length > 1) most = 1
        else store.change((box) => settle(box, byMutation(batch, [{ ok: false, problem: whole }]), ''))
        return undefined
      })
      if (problem !== undefined) return problem
    }
  }

  const emptyAll = async (): Promise<Problem | undefined> => {
    const problems = await Promise.all(doors.map(empty))
    return problems.find((problem) => problem !== undefined)
  }

  const rest = (problem: Problem | undefined) => {
    underWay = undefined
    failures = problem === undefined ? 0 : failures + 1
    if (problem !== undefined) cancel = later(() => void start(), delayAfter(failures, chance()))
    told(false, problem)
    return problem
  }

  /** What was put while a call was under way goes out with the next one. */
  const untilEmpty = async (): Promise<Problem | undefined> => {
    for (;;) {
      const problem = await emptyAll().catch(() => new Refusal('broken').problem)
      if (problem !== undefined || !store.get().entries.some(isWaiting)) return rest(problem)
    }
  }

  const start = (): Promise<Problem | undefined> => {
    cancel()
    if (underWay !== undefined) return underWay
    underWay = untilEmpty()
    told(true, undefined)
    return underWay
  }
  const flush = () => {
    failures = 0
    return start()
  }
  return { flush }
}
