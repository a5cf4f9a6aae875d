/**
 * What stands in for WeChat: it takes a subscription message or a text to be checked in the shape that WeChat takes, and
 * answers with WeChat's own numbers. Tests may have it refuse, or keep a sender waiting.
 */
import { EventEmitter, once } from 'node:events'
import { z } from 'zod'
import type { Outbox } from '../database/outbox'
import { checkText, contentCheckApi } from './content-check'
import { Problem } from './problems'

/** The interface that sends a subscription message, by the name that its permission has. */
const sendMessageApi = 'subscribeMessage.send'

/** WeChat's numbers, as its documentation of the interface has them. */
const ok = 0
const wrongArgument = 47003

/** What a field of a template takes, by the word its name begins with. Only these kinds are used here. */
const kinds: Record<string, RegExp | undefined> = {
  thing: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
  time: /^(?:\d{4}年\d{1,2}月\d{1,2}日 )?(?:[01]\d|2[0-3]):[0-5]\d$/u,
}

const Message = z.strictObject({
  touser: z.string().min(1),
  template_id: z.string().min(1),
  page: z.string().regex(/^[a-z][\w-]*(?:\/[\w-]+)+(?:\?[\w=&%.-]*)?$/u),
  data: z.record(z.string(), z.strictObject({ value: z.string() })),
  miniprogram_state: z.enum(['developer', 'trial', 'formal']).optional(),
  lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
})

interface Reply {
  errcode: number
  errmsg: string
  result?: { suggest: string; label: number }
}

/** The name of the first field that no template would take, or undefined. */
function wrongField(requestData: string): string | undefined {
  const { data: message, error } = Message.safeParse(JSON.parse(requestData))
  if (message === undefined) return error.issues[0]?.path.join('.') || 'message'
  const wrong = Object.entries(message.data).find(([name, { value }]) => {
    const kind = /^([a-z_]+)\d+$/u.exec(name)?.[1] ?? ''
    return kinds[kind]?.test(value) !== true
  })
  return wrong && `data.${wrong[0]}.value`
}

/** A line on which whoever sends is kept waiting. */
export interface HeldLine {
  /** Resolves once somebody is waiting. */
  reached: Promise<unknown>
  /** Cuts it: whoever waits gets no answer, and nothing of theirs was taken. */
  cut(): void
}

export class WeChat {
  /** How many texts were given to be checked. */
  checked = 0
  private readonly refusals: number[] = []
  private wait: () => Promise<void> = () => Promise.resolve()

  constructor(private readonly outbox: Outbox) {}

  /** The next messages are refused with this number. */
  refuse(errcode: number, times = 1): void {
    for (let time = 0; time < times; time++) this.refusals.push(errcode)
  }

  /** Whoever sends from now on waits until the line is cut. */
  hold(): HeldLine {
    const line = new EventEmitter()
    this.wait = async () => {
      const cut = once(line, 'cut')
      line.emit('reached')
      await cut
      throw new Problem('SYS_ERR', 'the line to WeChat was cut')
    }
    const cut = () => {
      this.wait = () => Promise.resolve()
      line.emit('cut')
    }
    return { reached: once(line, 'reached'), cut }
  }

  async take(api: string, requestData: string, at: Date): Promise<Reply> {
    if (api === contentCheckApi) this.checked++
    await this.wait()
    const errcode = this.refusals.shift()
    if (errcode !== undefined) return { errcode, errmsg: 'refused' }
    if (api === contentCheckApi) return checkText(requestData)
    const wrong = api === sendMessageApi ? wrongField(requestData) : undefined
    if (wrong !== undefined) return { errcode: wrongArgument, errmsg: `argument invalid! ${wrong} invalid` }
    this.outbox.add(api, requestData, at)
    return { errcode: ok, errmsg: 'ok' }
  }
}
