/** Long lists are drawn a piece at a time: a phone takes only so much at once. */
import { useState } from 'react'

/** The first of them, and the way to the next piece; undefined where all are shown. */
export function useSome<One>(all: readonly One[], size: number): [readonly One[], (() => void) | undefined] {
  const [pieces, setPieces] = useState(1)
  const more = () => setPieces(pieces + 1)
  return [all.slice(0, pieces * size), all.length > pieces * size ? more : undefined]
}
