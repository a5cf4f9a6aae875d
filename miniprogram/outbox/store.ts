/** The outbox as it is kept: each change is on the phone before anybody hears of it. */
import type { Box } from './list'

/** Where it is kept. `save` throws where there is no room. */
export interface Keeping {
  load(): Box
  save(box: Box): void
}

export interface Store {
  get(): Box
  /** Changes what is kept, or throws and changes nothing. */
  change(how: (box: Box) => Box): void
  /** Looks again at what is kept: another account, another window. */
  reload(): void
  /** Calls back at every change, until what it answers with is called. */
  subscribe(heard: () => void): () => void
}

export function storeOver(keeping: Keeping): Store {
  let box = keeping.load()
  const listeners = new Set<() => void>()
  const show = (next: Box) => {
    box = next
    listeners.forEach((heard) => heard())
  }
  return {
    get: () => box,
    change(how) {
      // Another window may have written since.
      const next = how(keeping.load())
      keeping.save(next)
      show(next)
    },
    reload: () => show(keeping.load()),
    subscribe(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}
