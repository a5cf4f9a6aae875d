import { useMemo, useSyncExternalStore } from 'react'
import type { Problem } from '../../shared/problems'
import type { Entry } from './entry'
import { isWaiting, type Sent } from './list'
import { outboxNow, subscribeOutbox } from './standing'

export interface OutboxSeen {
  /** In the order in which they were written; without those whose screen is still there to tell of them. */
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
  const { box, watched, isSending, problem } = useSyncExternalStore(subscribeOutbox, outboxNow, outboxNow)
  const { entries, sent } = box
  const [waiting, refused] = useMemo(
    () => [
      entries.filter((entry) => isWaiting(entry) && !watched.includes(entry.mutation)),
      entries.filter((entry) => !isWaiting(entry)),
    ],
    [entries, watched],
  )
  return { waiting, refused, sent, isSending, problem }
}
