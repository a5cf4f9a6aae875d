/** The app's outbox: on this phone, over the app's line to the functions, awake when there is something to do. */
import Taro from '@tarojs/taro'
import { type Problem, Refusal } from '../../shared/problems'
import { onAccount } from '../account'
import { submit } from '../cloud'
import { here } from '../here'
import { onSchool } from '../schools'
import { onNetworkBack } from '../network'
import type { Entry } from './entry'
import { adopt } from './keeping'
import { type Box, discard, isWaiting, put } from './list'
import { senderOver } from './sender'
import { keeping, outboxNow, show, store, subscribeOutbox } from './standing'

/** As long as a person waits to hear what became of it. */
const patienceMilliseconds = 12_000

const later = (work: () => void, milliseconds: number) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Whether something went out that no screen waited for. */
let isUnwatched = false
const arrivals = new Set<() => void>()

/** What went out when the box became another one. */
const goneFrom = (before: Box, after: Box) =>
  before.sent === after.sent ? [] : before.entries.filter((entry) => !after.entries.includes(entry))

store.subscribe(() => {
  const box = store.get()
  isUnwatched ||= goneFrom(outboxNow().box, box).some(
    ({ mutation }) => !outboxNow().watched.includes(mutation),
  )
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

/** Calls back when something went out that no screen was waiting for: what is shown may be older than that. */
export function onArrival(heard: () => void): () => void {
  arrivals.add(heard)
  return () => void arrivals.delete(heard)
}

export const flushOutbox = (): void => {
  if (store.get().entries.some(isWaiting)) void sender.flush()
}

export const discardEntry = (mutation: string): void => store.change((box) => discard(box, mutation))

/** The refused entry that the page was opened to mend. */
export function entryToMend(): Entry | undefined {
  const mutation = Taro.getCurrentInstance().router?.params['mend']
  return outboxNow().box.entries.find((entry) => entry.mutation === mutation && !isWaiting(entry))
}

/** Without the entry that the page was opened to mend, where one of its kind is put: its key may be another now. */
function mended(box: Box, added: readonly Entry[]): Box {
  const old = entryToMend()
  return old !== undefined && added.some(({ title }) => title === old.title)
    ? discard(box, old.mutation)
    : box
}

/** To be done once, at the start. */
export function startOutbox(): void {
  onAccount(() => {
    adopt(keeping)
    store.reload()
    flushOutbox()
  })
  // What waits for another school goes out once that one is in use again.
  onSchool(() => {
    store.reload()
    flushOutbox()
  })
  onNetworkBack(flushOutbox)
}

/** Why an entry is not recorded, or undefined where it is; `kept` where it waits and goes out by itself. */
function outcomeOf(mutation: string): Problem | undefined {
  const entry = outboxNow().box.entries.find((one) => one.mutation === mutation)
  if (entry === undefined || entry.problem) return entry?.problem
  const { problem } = outboxNow()
  if (problem?.code === 'offline') return new Refusal('kept', null, { cure: '联网后' }).problem
  const isPassing = problem === undefined || ['busy', 'broken', 'unanswered'].includes(problem.code)
  return isPassing ? new Refusal('kept', null, { cure: '稍后' }).problem : problem
}

/** Until nothing of these waits any more, the phone is known to be offline, or patience ends. */
function untilAnswered(mutations: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const isOver = () =>
      !outboxNow().box.entries.some((entry) => mutations.includes(entry.mutation) && isWaiting(entry)) ||
      (!outboxNow().isSending && outboxNow().problem?.code === 'offline')
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
  const from = here()
  const { watched } = outboxNow()
  let own: string[] = []
  try {
    store.change((box) => {
      const [next, mutations] = put(
        mended(box, entries),
        entries.map((entry) => ({ ...entry, from })),
      )
      own = mutations
      show({ watched: [...watched, ...own] })
      return next
    })
  } catch {
    show({ watched })
    return entries.map(() => new Refusal('phone_full').problem)
  }
  void sender.flush()
  await untilAnswered(own)
  show({ watched: outboxNow().watched.filter((mutation) => !own.includes(mutation)) })
  return own.map(outcomeOf)
}
