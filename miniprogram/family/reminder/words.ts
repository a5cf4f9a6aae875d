/** Reminders in words. */
import type { ReminderView } from '../../../shared/views/reminder'
import { longDate } from '../../words'
import type { Verdict } from './subscribe'

/** "明晚", "11月23日 周一晚上" */
export function eveningWord({ date, inDays }: NonNullable<ReminderView['next']>): string {
  if (inDays === 0) return '今晚'
  return inDays === 1 ? '明晚' : `${longDate(date)}晚上`
}

/** "明晚 20:30" */
export const whenWords = (next: NonNullable<ReminderView['next']>, hour: string): string =>
  `${eveningWord(next)} ${hour}`

const where = '点右上角「…」，进「设置」，再进「订阅消息」'

/** What is said where WeChat did not agree, and how to change that. */
export const refusedWords: Record<Exclude<Verdict, 'accept'>, string> = {
  reject: `这次没有约上。想约就再点一次，在微信的询问里选「允许」。没有看到询问，是以前选过不再询问：${where}，把这一项打开。`,
  ban: `微信停用了这种提醒，要等学校处理。也可以看看您那边是不是开着：${where}。`,
  off: `微信里关着这个小程序的全部订阅消息。${where}，打开总开关，再回来点一次。`,
  failed: '没有打开微信的询问，请再点一次。仍不行，可以更新微信后再试。',
}
