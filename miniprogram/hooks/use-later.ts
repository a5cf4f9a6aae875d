import { useEffect, useState } from 'react'

/** Long enough that what was drawn first has crossed to the view. */
const momentMilliseconds = 50

/**
 * Whether a moment has passed since this was first drawn. What is long is drawn in two goes: the first is seen sooner,
 * and neither is more than a phone takes in at once.
 */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), momentMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return isLater
}
