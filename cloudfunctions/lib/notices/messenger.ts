/** The way out to people: WeChat's subscription messages. Nothing else in the functions sends anything. */
import tcb from '@cloudbase/node-sdk'
import { logLine } from '../log-line'

export interface Message {
  /** The account. */
  to: string
  /** WeChat's id of the template. */
  template: string
  /** Where a tap on it leads: a page of the app, without a slash before it. */
  page: string
  /** The words of the template by the names of its fields, as WeChat has them: "thing1". */
  data: Readonly<Record<string, string>>
}

/**
 * What became of a message: `refused` says that WeChat has no authorisation of this person's for it, `failed` that it
 * was not sent for another reason, or that nobody knows.
 */
export type Sending = 'sent' | 'refused' | 'failed'

export interface Messenger {
  send(message: Message): Promise<Sending>
}

/** By the name that its permission has in the function's config.json. */
const sendMessage = 'subscribeMessage.send'

/** "user refuse to accept the msg": it was never authorised, used up, or switched off in WeChat's settings. */
const notAuthorised = 43101

interface Answered {
  result?: { errcode?: number; errCode?: number; errmsg?: string }
}

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })

async function numberOf({ to, template, page, data }: Message): Promise<number> {
  const words = Object.entries(data).map(([field, value]) => [field, { value }] as const)
  const body = { touser: to, template_id: template, page, data: Object.fromEntries(words), lang: 'zh_CN' }
  const { result } = (await app.callWxOpenApi({ apiName: sendMessage, requestData: body })) as Answered
  return result?.errcode ?? result?.errCode ?? -1
}

/** Through the cloud's own access to WeChat, which needs no secret in the function. */
export const weChat: Messenger = {
  async send(message) {
    try {
      const errcode = await numberOf(message)
      if (errcode === 0) return 'sent'
      logLine('WeChat refused a message', { errcode })
      return errcode === notAuthorised ? 'refused' : 'failed'
    } catch (error) {
      logLine('a message was not sent', {}, error)
      return 'failed'
    }
  },
}
