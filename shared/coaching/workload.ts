/**
 * Answers about the amount of homework, against the minutes that families log. How the two are compared and the model
 * are in against-logs.ts. A pupil is well if the logged days, five or more, are within the grade's cap on average.
 */
import { homeworkCap, isLowerGrade } from '../norms'
import { count } from '../tallies/counters'
import type { LogSignal } from './signal'

const leastDays = 5

export const workload = {
  key: 'workload',
  title: '作业量：问卷和记录对不上',
  seen: '问卷里说作业量合适的，比各家平时记下的时间不超限的多出不少。',
  look: '填问卷的和平时记录的可能不是同一些家庭。也可以问一问：家长是不是不好意思说？',
  options: ['太多', '偏多', '合适', '偏少'],
  about: /作业/u,
  fine: [2, 3],
  isLogged: ({ grade, tally: { home_study: days } }) =>
    !isLowerGrade(grade) && count(days, 'days') >= leastDays,
  isFine: ({ grade, tally: { home_study: days } }) =>
    count(days, 'minutes') <= homeworkCap(grade) * count(days, 'days'),
} as const satisfies LogSignal
