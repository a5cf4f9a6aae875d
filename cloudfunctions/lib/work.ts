/** Work that a timer does item by item, as far as its time goes. */
import { logLine } from './log-line'

export interface Work<Item> {
  /** One that fails does not keep the others waiting. */
  each(item: Item): Promise<void>
  /** Items under way together. */
  atOnce: number
  /** Whether nothing new should be begun. */
  isOver(): boolean
}

/** Items in the order in which they were begun, or not: how the work went. */
export interface Worked<Item> {
  done: Item[]
  failed: Item[]
  left: Item[]
}

/** Works through items in their order until they are done or the time is over. */
export async function workThrough<Item>(items: readonly Item[], work: Work<Item>): Promise<Worked<Item>> {
  const worked: Worked<Item> = { done: [], failed: [], left: [] }
  const waiting = [...items]
  const goOn = async () => {
    while (waiting.length > 0 && !work.isOver()) {
      const item = waiting.shift() as Item
      const outcome = await work.each(item).then(
        () => 'done' as const,
        (error: unknown) => (logLine('an item failed', {}, error), 'failed' as const),
      )
      worked[outcome].push(item)
    }
  }
  await Promise.all(Array.from({ length: work.atOnce }, goOn))
  return { ...worked, left: waiting }
}
