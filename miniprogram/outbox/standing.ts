/** What is kept in the app's outbox, and how things stand with it. */
import type { Problem } from '../../shared/problems'
import { dropAnswers } from '../kept-answers'
import { keepingOnPhone } from './keeping'
import type { Box } from './list'
import { storeOver } from './store'

/** How things stand with it. */
export interface Standing {
  box: Box
  /** Entries whose screen still waits to hear what becomes of them, by mutation id. */
  watched: readonly string[]
  isSending: boolean
  /** Why the last try left something waiting. */
  problem: Problem | undefined
}

export const keeping = keepingOnPhone(dropAnswers)
export const store = storeOver(keeping)

let standing: Standing = { box: store.get(), watched: [], isSending: false, problem: undefined }
const listeners = new Set<() => void>()

export const outboxNow = (): Standing => standing

export function show(news: Partial<Standing>): void {
  standing = { ...standing, ...news }
  listeners.forEach((heard) => heard())
}

export function subscribeOutbox(heard: () => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}
