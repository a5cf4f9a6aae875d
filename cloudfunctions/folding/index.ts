/** Keeps the folded cards at most five minutes behind what is logged. A timer calls it, no one else. */
import { Refusal } from '../../shared/problems'
import { foldRound } from '../lib/fold-round'
import { identityOf } from '../lib/identity'
import { type Main, timers } from '../lib/serve'

/** Nothing new is begun after so long, in milliseconds: the function is ended at sixty seconds. */
const workingTime = 45_000

export const main: Main = async (_, context) => {
  if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
  const until = performance.now() + workingTime
  const { done, failed, left } = await foldRound(new Date(), () => performance.now() > until)
  return { ok: true, data: { folded: done.length, failed, left } }
}
