import { type ReactNode, useState } from 'react'
import { Button } from '../../components/button'

interface PagesOfProps<Item> {
  items: readonly Item[]
  /** "个", "人": what there are more of. */
  unit: string
  children: (item: Item) => ReactNode
}

/** So many at once: a page must not become too heavy for a phone. */
const atOnce = 40

/** A long list, a piece at a time. */
export function PagesOf<Item>({ items, unit, children }: PagesOfProps<Item>) {
  const [shown, show] = useState(atOnce)
  const more = items.length - shown
  return (
    <>
      {items.slice(0, shown).map(children)}
      {more > 0 && (
        <Button
          kind="quiet"
          text={`再显示一些（还有 ${more} ${unit}）`}
          onClick={() => show(shown + atOnce)}
        />
      )}
    </>
  )
}
