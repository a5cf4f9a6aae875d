/** Keeps the folded cards at most five minutes behind what is logged: a timer calls it every four, no one else. */
import { Refusal } from '../../shared/problems'
import { foldRound } from '../lib/fold-round'
import { identityOf } from '../lib/identity'
import { type Main, timers } from '../lib/serve'
import { timeToBegin } from '../lib/work-time'

/** The part of its time that a round begins to fold schools in. */
const shareOfTime = 0.75

export const main: Main = async (_, context) => {
  if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
  const hasTime = timeToBegin(context, shareOfTime)
  const { done, failed, left } = await foldRound(new Date(), () => !hasTime())
  return { ok: true, data: { folded: done.length, failed, left } }
}
