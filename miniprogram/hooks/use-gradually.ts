import { useEffect, useState } from 'react'

/** So that what crosses to the phone's view at once stays small. */
const atOnce = 5

/** How many of a list's heavy items to draw so far: the first few, and some more each time those are there. */
export function useGradually(count: number): number {
  const [drawn, draw] = useState(atOnce)
  const isWhole = drawn >= count
  useEffect(() => {
    if (isWhole) return undefined
    const next = setTimeout(() => draw((before) => before + atOnce))
    return () => clearTimeout(next)
  }, [drawn, isWhole])
  return Math.min(drawn, count)
}
