import { useSyncExternalStore } from 'react'
import type { Problem } from '../../shared/problems'
import type { Entry } from './entry'
import { isWaiting, type Sent } from './list'
import { outboxNow, subscribeOutbox } from './outbox'

export interface OutboxSeen {
  /** In the order in which they were written. */
  waiting: readonly Entry[]
  refused: readonly Entry[]
  /** The last that went out, the newest first. */
  sent: readonly Sent[]
  isSending: boolean
  /** Why the last try left something waiting. */
  problem: Problem | undefined
}

/** What waits on the phone, what was refused, and what went out last. */
export function useOutbox(): OutboxSeen {
  const { box, isSending, problem } = useSyncExternalStore(subscribeOutbox, outboxNow, outboxNow)
  const waiting = box.entries.filter(isWaiting)
  const refused = box.entries.filter((entry) => !isWaiting(entry))
  return { waiting, refused, sent: box.sent, isSending, problem }
}
