import { useEffect, useState } from 'react'

/**
 * How many of a long list to draw: a few at once, and then as many again until all are there. The first ones are seen
 * sooner, and no single update of the view is heavy.
 */
export function useInTurns(all: number, atOnce: number): number {
  const [shown, show] = useState(atOnce)
  const isMore = shown < all
  useEffect(() => {
    if (!isMore) return undefined
    const next = setTimeout(() => show(shown + atOnce), 0)
    return () => clearTimeout(next)
  }, [isMore, shown, atOnce])
  return Math.min(shown, all)
}
