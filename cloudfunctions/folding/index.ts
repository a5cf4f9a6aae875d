/** Keeps the folded cards at most five minutes behind what is logged: a timer calls it every four, no one else. */
import { foldRound } from '../lib/fold-round'
import { serveTimer } from '../lib/timer'
import { timeToBegin } from '../lib/work-time'

/** The part of its time that a round begins to fold schools in. */
const shareOfTime = 0.75

export const main = serveTimer(async (_, context) => {
  const hasTime = timeToBegin(context, shareOfTime)
  const { done, failed, left } = await foldRound(new Date(), () => !hasTime())
  return { ok: true, data: { folded: done.length, failed, left } }
})
