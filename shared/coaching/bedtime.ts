/**
 * Answers about going to bed late, against the bedtimes that families log. How the two are compared and the model are
 * in against-logs.ts. A pupil is well if at least half of five or more logged school nights began in time.
 */
import { count } from '../tallies/counters'
import type { LogSignal } from './signal'

const leastNights = 5

export const bedtime = {
  key: 'bedtime',
  title: '晚睡：问卷和记录对不上',
  seen: '问卷里说很少晚睡的，比各家平时记下的按时入睡多出不少。',
  look: '填问卷的和平时记录的可能不是同一些家庭。也可以问一问：家长是不是不好意思说？',
  options: ['经常', '有时', '很少', '从不'],
  about: /睡/u,
  fine: [2, 3],
  isLogged: ({ tally: { sleep } }) => count(sleep, 'nights') >= leastNights,
  isFine: ({ stage, tally: { sleep } }) => 2 * count(sleep, `bedtime_${stage}`) >= count(sleep, 'nights'),
} as const satisfies LogSignal
