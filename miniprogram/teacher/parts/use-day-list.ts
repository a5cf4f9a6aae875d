import { useState } from 'react'
import type { ClassDay } from './class-page'
import { scrollToTop } from './scroll'

/** A page with a list of what is recorded and a form for one more, or for a change of one: where it stands. */
export function useDayList({ refresh }: ClassDay) {
  const [edited, setEdited] = useState<string>()
  const [said, setSaid] = useState('')
  /** Counts what was saved: each time the form begins anew. */
  const [round, setRound] = useState(0)
  const saved = (words: string) => {
    setSaid(words)
    setEdited(undefined)
    setRound(round + 1)
    scrollToTop()
    refresh()
  }
  const open = (subject: string | undefined) => {
    setSaid('')
    setEdited(subject)
    scrollToTop()
  }
  return { edited, said, round, saved, open }
}
