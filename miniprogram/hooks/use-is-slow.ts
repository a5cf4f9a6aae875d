import { useEffect, useState } from 'react'

/** Longer than this, and a person wonders whether anything is happening. */
const patienceMilliseconds = 4000

/** Whether something has been under way for longer than a person waits without a word. */
export function useIsSlow(isUnderWay: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = setTimeout(() => setSlow(true), patienceMilliseconds)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isUnderWay])
  return isSlow
}
