/** The app's outbox: on this phone, over the app's line to the functions, awake when there is something to do. */
import { type Problem, Refusal } from '../../shared/problems'
import { onAccount } from '../account'
import { submit } from '../cloud'
import { dropAnswers } from '../kept-answers'
import { onNetworkBack } from '../network'
import type { Entry } from './entry'
import { adopt, keepingOnPhone } from './keeping'
import { type Box, discard, isWaiting, put } from './list'
import { senderOver } from './sender'
import { storeOver } from './store'

/** How things stand with it. */
export interface Standing {
  box: Box
  isSending: boolean
  /** Why the last try left something waiting. */
  problem: Problem | undefined
}

/** As long as a person waits to hear what became of it. */
const patienceMilliseconds = 12_000

const keeping = keepingOnPhone(dropAnswers)
const store = storeOver(keeping)
const later = (work: () => void, milliseconds: number) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

let standing: Standing = { box: store.get(), isSending: false, problem: undefined }
const listeners = new Set<() => void>()
const show = (news: Partial<Standing>) => {
  standing = { ...standing, ...news }
  listeners.forEach((heard) => heard())
}

/** How many screens wait to hear what became of what they put. */
let watching = 0
/** Whether something went out that none of them waited for. */
let isUnwatched = false
const arrivals = new Set<() => void>()

store.subscribe(() => {
  const box = store.get()
  if (box.sent !== standing.box.sent && watching === 0) isUnwatched = true
  show({ box })
})

const sender = senderOver({
  ...{ store, send: submit, later, chance: Math.random },
  told(isSending, problem) {
    show({ isSending, problem })
    if (isSending || !isUnwatched) return
    isUnwatched = false
    arrivals.forEach((heard) => heard())
  },
})

export const outboxNow = (): Standing => standing

export function subscribeOutbox(heard: () => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** Calls back when something went out that no screen was waiting for: what is shown may be older than that. */
export function onArrival(heard: () => void): () => void {
  arrivals.add(heard)
  return () => void arrivals.delete(heard)
}

export const flushOutbox = (): void => {
  if (store.get().entries.some(isWaiting)) void sender.flush()
}

export const discardEntry = (mutation: string): void => store.change((box) => discard(box, mutation))

/** To be done once, at the start. */
export function startOutbox(): void {
  onAccount(() => {
    adopt(keeping)
    store.reload()
    flushOutbox()
  })
  onNetworkBack(flushOutbox)
}

/** Why an entry is not recorded, or undefined where it is; `kept` where it waits and goes out by itself. */
function outcomeOf(mutation: string): Problem | undefined {
  const entry = standing.box.entries.find((one) => one.mutation === mutation)
  if (entry === undefined || entry.problem) return entry?.problem
  const { problem } = standing
  if (problem?.code === 'offline') return new Refusal('kept', null, { cure: '联网后' }).problem
  const isPassing = problem === undefined || ['busy', 'broken', 'unanswered'].includes(problem.code)
  return isPassing ? new Refusal('kept', null, { cure: '稍后' }).problem : problem
}

/** Until nothing of these waits any more, the phone is known to be offline, or patience ends. */
function untilAnswered(mutations: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const isOver = () =>
      !standing.box.entries.some((entry) => mutations.includes(entry.mutation) && isWaiting(entry)) ||
      (!standing.isSending && standing.problem?.code === 'offline')
    const end = () => {
      leave()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, patienceMilliseconds)
    const leave = subscribeOutbox(() => isOver() && end())
  })
}

/**
 * Keeps entries on the phone and sends them. Answers, in their order, with what is known of each once it was answered or
 * a person has waited long enough: undefined where it is recorded, else the problem. Where there is no room on the phone
 * nothing is kept or sent.
 */
export async function submitEntries(entries: readonly Entry[]): Promise<(Problem | undefined)[]> {
  let mutations: string[] = []
  try {
    store.change((box) => {
      const [next, own] = put(box, entries)
      mutations = own
      return next
    })
  } catch {
    return entries.map(() => new Refusal('phone_full').problem)
  }
  watching++
  void sender.flush()
  await untilAnswered(mutations)
  watching--
  return mutations.map(outcomeOf)
}
