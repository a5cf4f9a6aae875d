/** The edge of a function that timers call: nobody else, and an alarm that names no one. */
import { Refusal } from '../../shared/problems'
import { identityOf } from './identity'
import { logLine } from './log-line'
import { type Main, timers } from './serve'

/** A run that failed in words of ours, which the platform may print. */
export class RunFailed extends Error {
  override name = 'RunFailed'
}

/**
 * The `main` of a function for timers. It throws where a run has failed, for only then the platform counts it as failed
 * and alarms; what another error says stays out of the platform's log, which would print it whole.
 */
export const serveTimer =
  (run: Main): Main =>
  async (event, context) => {
    if (!timers(identityOf(context))) return { ok: false, problem: new Refusal('no_identity').problem }
    try {
      return await run(event, context)
    } catch (error) {
      if (error instanceof RunFailed) throw error
      logLine('a run failed', {}, error)
      throw new RunFailed('a run failed: the log of this request says where')
    }
  }
