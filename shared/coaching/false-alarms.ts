/**
 * How often each signal is seen in surveys that nobody has coached, as `npm run bench -- coaching` measured it on
 * simulated schools. It is shown beside the signal; tests/shared/coaching/ holds it against a sample of its own.
 */
import type { SignalName } from './index'

/** Surveys that were simulated. */
export const simulated = 2000

/** In how many of them the signal was seen. */
export const falseAlarms: Record<SignalName, number> = {
  bursts: 1,
  same_answers: 23,
  same_words: 5,
  all_positive: 1,
  bedtime: 0,
  workload: 0,
}
