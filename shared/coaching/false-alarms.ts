/**
 * How often each signal is seen in surveys that nobody has coached, as `npm run bench -- coaching` measured it on
 * simulated schools. It is shown beside the signal; tests/coaching/ holds it against a sample of its own.
 */
import type { SignalName } from './index'

/** Surveys that were simulated. */
export const simulated = 2000

/** In how many of them the signal was seen. */
export const falseAlarms: Record<SignalName, number> = {
  bursts: 0,
  same_answers: 0,
  same_words: 0,
  all_positive: 0,
  bedtime: 0,
  workload: 0,
}
