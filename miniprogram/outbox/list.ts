/** The outbox as a value: what waits, what was refused, what went out last. Pure; the phone is elsewhere. */
import type { Door } from '../../shared/doors'
import type { Problem, ProblemCode } from '../../shared/problems'
import { aboutOf, type Entry, isLogged, isSameContent } from './entry'
import { textBytes } from './text-bytes'

/** What went out: in words, never its values. */
export interface Sent {
  title: string
  whose?: string
  date?: string
  /** The school's local time, "YYYY-MM-DDTHH:MM"; "" where it was not told. */
  at: string
}

export interface Box {
  /** In the order in which they were written. */
  entries: readonly Entry[]
  /** The newest first. */
  sent: readonly Sent[]
}

export const emptyBox: Box = { entries: [], sent: [] }

/** What becomes of one entry: done, or why not. */
export type Answer = { ok: true } | { ok: false; problem: Problem }

const rememberedSent = 20

/** What one call may carry: items of the action `log`, and bytes with room for what surrounds them. */
export const mostItems = 300
const mostBytes = 95_000

/** Told of these, an entry waits: sent again, it may well be accepted. Any other problem is an answer. */
const passing: readonly ProblemCode[] = [
  ...(['busy', 'broken', 'offline', 'unanswered', 'unread'] as const),
  ...([
    'no_identity',
    'unknown_action',
    'not_open',
    'other_account',
    'outdated',
    'away',
    'desk_ended',
  ] as const),
]

export const isPassing = ({ code }: Problem): boolean => passing.includes(code)

export const isWaiting = ({ problem }: Entry): boolean => problem === undefined

const twinOf = ({ entries }: Box, entry: Entry): Entry | undefined => {
  const last = entries.filter((one) => one.place === entry.place).at(-1)
  return last && isWaiting(last) && isSameContent(last, entry) ? last : undefined
}

/**
 * Puts entries at the end. One takes the place of what was refused there; what waits already stays as it is.
 * Answers with the mutation id of each, in their order.
 */
export function put(box: Box, added: readonly Entry[]): [Box, mutations: string[]] {
  const twins = added.map((entry) => twinOf(box, entry))
  const places = new Set(added.map(({ place }) => place))
  const left = box.entries.filter((entry) => isWaiting(entry) || !places.has(entry.place))
  const news = added.filter((_, index) => twins[index] === undefined)
  return [
    { ...box, entries: [...left, ...news] },
    added.map(({ mutation }, index) => twins[index]?.mutation ?? mutation),
  ]
}

/** Takes one out: it is not wanted any more. */
export const discard = (box: Box, mutation: string): Box => ({
  ...box,
  entries: box.entries.filter((entry) => entry.mutation !== mutation),
})

const sentOf = (entry: Entry, at: string): Sent => ({ title: entry.title, ...aboutOf(entry), at })

/** Writes down what was answered, each answer under its mutation id: accepted, refused, or to be sent again. */
export function settle(box: Box, answers: ReadonlyMap<string, Answer>, at: string): Box {
  const accepted = box.entries.filter(({ mutation }) => answers.get(mutation)?.ok === true)
  const rest = box.entries.filter((entry) => !accepted.includes(entry))
  const entries = rest.map((entry) => {
    const answer = answers.get(entry.mutation)
    return answer?.ok === false && !isPassing(answer.problem) ? { ...entry, problem: answer.problem } : entry
  })
  const sent = accepted.map((entry) => sentOf(entry, at)).reverse()
  return { entries, sent: [...sent, ...box.sent].slice(0, rememberedSent) }
}

/** An entry as the action `log` takes it. */
export const itemOf = ({ mutation, ...entry }: Entry) => ({
  mutation,
  ...('record' in entry && {
    record: entry.record,
    ...(entry.prefilled && { prefilled: true as const }),
    ...(entry.answers && { answers: entry.answers }),
  }),
})

/**
 * What one call to a function is to carry: the first of what waits for it, and the records right behind it as far as
 * they fit. An action goes alone.
 */
export function nextBatch({ entries }: Box, door: Door, most = mostItems): Entry[] {
  const waiting = entries.filter((entry) => entry.door === door && isWaiting(entry))
  const [first] = waiting
  if (first === undefined || !isLogged(first)) return waiting.slice(0, 1)
  const batch: Entry[] = []
  let bytes = 0
  for (const entry of waiting.slice(0, most)) {
    bytes += textBytes(JSON.stringify(itemOf(entry))) + 1
    if (!isLogged(entry) || (batch.length > 0 && bytes > mostBytes)) break
    batch.push(entry)
  }
  return batch
}
