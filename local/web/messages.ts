/** GET and POST /messages: what the functions sent to WeChat, and the timer that sends, fired at a time of one's choice. */
import type { IncomingMessage } from 'node:http'
import { addDays, localTime } from '../../shared/calendar'
import { reminderHours, usualHour } from '../../shared/reminders'
import type { Person } from '../demo/people'
import { messageOf } from '../errors'
import type { CloudBase } from '../options'
import { bodyOf } from './body'
import { messagesPage, type Moment } from './messages-page'
import { page, type Reply } from './reply'

export interface Posting {
  cloud: Pick<CloudBase, 'outbox' | 'fireTimer'>
  people: readonly Person[]
  now: () => Date
}

/** When visits and surveys are told first. */
const noon = '12:00'
const mostFormBytes = 1000

/** The times at which the timer comes this evening and until tomorrow night, as local times, with their words. */
function momentsFrom(now: Date): Moment[] {
  const [today, clock] = [localTime(now).slice(0, 10), localTime(now).slice(11, 16)]
  const tomorrow = addDays(today, 1)
  return [
    ...reminderHours.filter((hour) => hour > clock).map((hour) => [today, '今晚', hour] as const),
    [tomorrow, '明天', noon] as const,
    ...reminderHours.map((hour) => [tomorrow, '明晚', hour] as const),
  ].map(([date, word, hour]) => ({ at: `${date}T${hour}`, words: `${word} ${hour}` }))
}

/** The moment that is offered first: the usual hour, tonight or tomorrow. */
const usualOf = (moments: readonly Moment[]) => moments.find(({ at }) => at.endsWith(usualHour))?.at ?? ''

function listed({ cloud, people, now }: Posting, said: string, status = 200, chosen?: string): Reply {
  const moments = momentsFrom(now())
  const sent = cloud.outbox().reverse()
  return page(messagesPage({ sent, people, moments, said, chosen: chosen ?? usualOf(moments) }), status)
}

export const messages = (posting: Posting): Reply => listed(posting, '')

/** Fires the timer once. The demo's own clock stays where it is, and firing twice sends nothing twice. */
export async function fireFrom(posting: Posting, request: IncomingMessage): Promise<Reply> {
  const { cloud, now } = posting
  const form = new URLSearchParams(await bodyOf(request, mostFormBytes))
  const moment = momentsFrom(now()).find(({ at }) => at === form.get('at'))
  if (moment === undefined) return listed(posting, '没有这个时间，请重新选。', 400)
  const before = cloud.outbox().length
  try {
    await cloud.fireTimer('notices', new Date(`${moment.at}:00+08:00`))
  } catch (error) {
    console.error(`notices: ${messageOf(error)}`)
    return listed(posting, '定时器出错了，请再试一次。', 500, moment.at)
  }
  const count = cloud.outbox().length - before
  const told = count === 0 ? '没有要发的消息' : `发出了 ${count} 条消息`
  return listed(posting, `走到了${moment.words}：${told}。`, 200, moment.at)
}
