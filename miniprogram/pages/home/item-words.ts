import type { ItemCounts } from '../../../shared/views/rectification'

/** "2 项整改中，1 项逾期"; undefined where nothing is to be put right. */
export function itemWords(items: ItemCounts | undefined): string | undefined {
  if (items === undefined || items.open === 0) return undefined
  const overdue = items.overdue === 0 ? '' : `，${items.overdue} 项逾期`
  return `${items.open} 项整改中${overdue}`
}
