/**
 * How often each signal is seen in surveys that nobody has coached, and in surveys that somebody has, as
 * `npm run bench -- coaching` measured it on simulated schools. Both are shown beside the signal; tests/shared/coaching/
 * holds them against surveys that it judges itself.
 */
import type { SignalName } from './index'

/** Surveys that were simulated. */
export const simulated = 2000

/** In how many of them the signal was seen. */
export const falseAlarms: Record<SignalName, number> = {
  bursts: 1,
  same_answers: 23,
  same_words: 5,
  all_positive: 16,
  bedtime: 0,
  workload: 0,
}

/** Surveys of each way of coaching. */
export const coachedSurveys = 200

/** How they were coached, and in how many of them the signal was seen. */
export const found: Record<SignalName, { how: string; surveys: number }> = {
  bursts: { how: '有 3 个班集中在一起填', surveys: 106 },
  same_answers: { how: '每 12 家有 1 家照抄同一套答案', surveys: 200 },
  same_words: { how: '每 12 家有 1 家照抄同一句话', surveys: 200 },
  all_positive: { how: '有 4 个班都打 5 分', surveys: 103 },
  bedtime: { how: '十家有九家都答很少晚睡', surveys: 117 },
  workload: { how: '十家有九家都答作业合适', surveys: 118 },
}
